/** Care of people at home and in homes, child and family social work, housing and charities. Rows are read as `../rows.ts` says. Written for this project. */
export const careAndSocialWork = `
resident = service user ~ care home residential
service user = client ~ care support domiciliary outreach hostel
home care = care at home
domiciliary care > home care
domiciliary care > care at home
washing and dressing > personal care
care plan = plan of care
moving and handling = manual handling ~ hoist resident patient client service transfer transfers
respite care = short break care
end-of-life care > palliative care
child protection > safeguarding
child protection > child welfare
case worker = caseworker
caseload = case load
foster carer = foster parent
looked-after children = children in care = children looked after
social worker = SW ~ case caseload family child
home visit = visit at home
risk assessment > assessment of risk
structured decision making = SDM ~ safety risk family child
licensed master social worker = LMSW
licensed clinical social worker = LCSW
statewide automated child welfare information system = SACWIS
child protective services = CPS ~ child family welfare investigation abuse neglect
care coordination = coordination of care
mental health = MH ~ crisis psychiatric counselling patient service
motivational interviewing = MI ~ client clients counselling substance change
cognitive behavioural therapy = cognitive behavioral therapy = CBT ~ therapy client clients patient counselling anxiety
substance misuse = substance abuse = drug and alcohol misuse
homeless shelter = homelessness shelter
supported accommodation = supported housing
ASD = autism spectrum disorder
non-profit = nonprofit = not-for-profit
charity > non-profit
charity > not-for-profit
non-governmental organisation = NGO = non-governmental organization
fundraising = fund-raising
grant application = grant bid = application for grants
donor > supporter ~ donation donations charity fundraising gift
volunteer rota = volunteer roster = volunteer schedule
`;
