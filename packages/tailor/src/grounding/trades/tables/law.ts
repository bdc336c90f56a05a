/** Law firms, courts and legal departments. Rows are read as `../rows.ts` says. Written for this project. */
export const law = `
to e-file = to file electronically
e-filing = electronic filing
deposition summary = summary of depositions = depo summary
deposition = depo
to calendar deadlines = to docket deadlines = to diarise deadlines = to enter deadlines in the calendar
statement of claim = particulars of claim
plaintiff = claimant ~ court claim litigation defendant
attorney > lawyer
counsel > lawyer ~ court legal law litigation
solicitor > lawyer
barrister > lawyer
power of attorney = POA
non-disclosure agreement = NDA = confidentiality agreement
memorandum of understanding = MOU
terms and conditions = T&Cs
intellectual property = IP ~ patent patents trademark trademarks licence copyright infringement
trademark = trade mark
probate > estate administration
wage and hour claim > wage claim
first-level review = first-pass review ~ document documents
document review = review of documents
e-discovery = ediscovery = electronic discovery
privilege log = log of privileged documents
motion to dismiss = application to dismiss
summary judgment motion = motion for summary judgment
memorandum > memo
affidavit > sworn statement
witness statement = statement of witness
settlement agreement = compromise agreement
trial preparation = trial prep = preparation for trial
trial bundle = court bundle = trial binder
billable hours = chargeable hours
time recording = timekeeping ~ billable matter matters client
matter = case ~ insurance defense client legal litigation court
know your client = KYC = know your customer
General Data Protection Regulation = GDPR
data subject access request = DSAR
subject access request = SAR ~ data privacy GDPR
due diligence = DD ~ acquisition transaction target data
mergers and acquisitions = M&A
limited liability company = LLC
general counsel = GC ~ legal contract contracts in-house
clerk of court > court clerk
`;
