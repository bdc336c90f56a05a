/** Schools, nurseries and colleges. Rows are read as `../rows.ts` says. Written for this project. */
export const teaching = `
pupil = student ~ school class lesson year grade form tutor key teacher
maths = mathematics = math
physical education = PE ~ teacher school pupils sport
special educational needs = SEN = special needs education ~ pupil pupils school SEN teacher special
special educational needs and disabilities = SEND
special educational needs coordinator = SENCO
individual education plan = IEP = individualized education program
individual learning plan = ILP
English as an additional language = EAL
English as a second language = ESL
English as a foreign language = EFL
teaching English to speakers of other languages = TESOL
teaching English as a foreign language = TEFL
Key Stage 1 = KS1
Key Stage 2 = KS2
Key Stage 3 = KS3
Key Stage 4 = KS4
Key Stage 5 = KS5
early years foundation stage = EYFS
scheme of work = SOW ~ lesson lessons year department pupils unit
lesson plan = plan of lessons
form tutor = homeroom teacher = registration tutor
form group = tutor group = homeroom
parents' evening = parent-teacher conference = parents' night
school report = report card
to mark = to grade ~ essay essays exam exams homework paper papers coursework script pupils students books
marking = grading ~ essay essays exam exams homework paper papers coursework pupils students books
exam = examination
formative assessment = assessment for learning
trainee teacher = student teacher = teacher trainee
PGCE trainee = PGCE student
PGCE trainee > trainee teacher
PGCE trainee > student teacher
newly qualified teacher = NQT
early career teacher = ECT ~ teacher mentor mentored induction
teaching assistant = TA ~ class classroom lesson pupil pupils school teacher child children professor undergraduate undergraduates tutorial university
teaching assistant = classroom assistant = teaching aide = teacher's aide ~ pupil pupils school child children
postgraduate certificate in education = PGCE
qualified teacher status = QTS
head of department = HoD = department head
headteacher = head teacher = school principal
senior leadership team = SLT ~ school head pupils department
key person = key worker ~ nursery child children
free school meals = FSM ~ pupil pupils school premium
pupil premium = PP ~ pupils school attainment
behaviour management = behavior management
home schooling = homeschooling = home education
remote teaching = online teaching
virtual learning environment = VLE = learning management system = LMS ~ course courses Moodle Canvas students pupils module
school trip = field trip = educational visit
supply teacher = substitute teacher = relief teacher = cover teacher
Ofsted inspection = inspection by Ofsted
continuing professional development = CPD
professional development = PD ~ teacher teachers school staff
after-school club = after school club
maths department = mathematics department
bottom set > low set
bottom set > low-attaining set
preschool = pre-school
catch-up lesson = intervention lesson
`;
