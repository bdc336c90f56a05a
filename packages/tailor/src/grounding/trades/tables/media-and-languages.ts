/** Journalism, publishing, translation, libraries and the arts. Rows are read as `../rows.ts` says. Written for this project. */
export const mediaAndLanguages = `
to proofread = to proof-read = to check proofs
proofreading = proof-reading
copy editing = copyediting = copy-editing
subeditor = sub-editor = copy editor
news story = news article = news report
freelancer = freelance
front page = page one
fact-checking = fact checking = verification of facts
content management system = CMS
house style = style guide ~ editor editing copy newspaper magazine
on-air = on air
voice-over = voiceover
running order = rundown ~ show programme broadcast
outside broadcast = OB ~ broadcast camera live
feature = feature article ~ magazine newspaper wrote story
interviewee = interview subject
picture editor = photo editor
International Standard Book Number = ISBN
manuscript = MS ~ author authors publisher
source language = SL ~ translation target
target language = TL ~ translation source
computer-assisted translation = CAT = computer-aided translation ~ translation translator Trados memory memoQ
translation memory = TM ~ translation Trados memoQ segments
termbase = terminology database = term base = TB ~ translation terms term glossary
machine translation post-editing = MTPE = post-editing of machine translation
machine translation = MT ~ translation post-editing edit edited
simultaneous interpreting = simultaneous interpretation
consecutive interpreting = consecutive interpretation
localisation = localization = l10n
internationalisation = internationalization = i18n
subtitling = captioning ~ video film films episodes
subtitles = captions ~ video film films episodes
transcription = transcribing
language pair = language combination
library catalogue = library catalog
interlibrary loan = inter-library loan
to weed = to deaccession ~ library collection books
issue desk = circulation desk = lending desk ~ library
finding aid = archival inventory ~ archive collection
storytime = story time = story hour ~ library children
box office = ticket office ~ theatre theater show tickets
lighting rigging > lighting rig
sound desk = mixing desk = mixing console = sound board
get-in = load-in ~ theatre show stage tour
get-out = load-out ~ theatre show stage tour
run-through > rehearsal ~ show play orchestra
dress rehearsal > final rehearsal
exhibition > show ~ gallery museum artist curator
programme = show ~ radio television broadcast presenter
`;
