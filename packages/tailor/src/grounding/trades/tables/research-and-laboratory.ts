/** Universities, laboratories and research. Rows are read as `../rows.ts` says. Written for this project. */
export const researchAndLaboratory = `
laboratory = lab
polymerase chain reaction = PCR
quantitative PCR = qPCR = real-time PCR
high-performance liquid chromatography = HPLC
gas chromatography = GC ~ chromatography sample samples column mass
mass spectrometry = mass spec = MS ~ chromatography HPLC LC spectrometer proteomics
liquid chromatography-mass spectrometry = LC-MS
scanning electron microscopy = SEM ~ microscope microscopy sample
enzyme-linked immunosorbent assay = ELISA
western blot = immunoblot
standard operating procedure = SOP
good laboratory practice = GLP
good manufacturing practice = GMP
good clinical practice = GCP ~ trial clinical consent
laboratory notebook = lab book = lab notebook
laboratory information management system = LIMS
limit of detection = LOD ~ assay method sample
to pipette = to dispense by pipette
to centrifuge = to spin down
fume hood = fume cupboard
biosafety cabinet = biological safety cabinet = microbiological safety cabinet
out-of-specification = OOS ~ result results batch sample
peer-reviewed journal = refereed journal
peer review = refereeing ~ journal journals manuscript manuscripts
to publish a paper > to publish an article
principal investigator = PI ~ grant study trial lab university research
research assistant = RA ~ university professor study lab research
postdoctoral researcher = postdoc
PhD student > doctoral student
undergraduate = undergrad
literature review = review of the literature
randomised controlled trial = randomized controlled trial = RCT ~ trial patients participants
clinical research associate = CRA ~ trial site monitoring
clinical trial > clinical study
case report form = CRF ~ trial patient data
institutional review board = IRB ~ ethics study consent protocol
informed consent form = ICF ~ trial consent participants
serious adverse event = SAE ~ trial reporting patient safety
field work = fieldwork
statistical analysis > analysis of statistics
analysis of variance = ANOVA
geographic information system = GIS
DNA extraction = extraction of DNA
mouse model > murine model
`;
