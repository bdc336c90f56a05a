/** Property, public administration and planning. Rows are read as `../rows.ts` says. Written for this project. */
export const propertyAndPublicService = `
real estate = property ~ agent agency letting sales lettings landlord listing
estate agent = real estate agent
letting agent = rental agent = leasing agent
tenancy agreement = lease agreement = rental agreement = lease ~ tenant tenants landlord landlords property
tenant = renter
flat = apartment ~ building block tenant tenants property rent occupied landlord rooms
landlord > property owner
rent arrears = overdue rent = unpaid rent = late rent
service charge = maintenance fee ~ flat flats block leasehold
body corporate = owners corporation
viewing = showing ~ property properties buyer buyers flat house
open house = open home
homebuyer survey > home inspection
local authority = council ~ housing planning borough county residents town
council tax = local property tax
town planning > urban planning
city planning > urban planning
planning application = development application = planning permission application
planning permission = planning consent
freedom of information request = FOI request
member of parliament = MP ~ constituency constituent constituents parliament casework
public servant = government employee
civil servant > public servant
civil servant > government employee
tender = bid ~ public procurement council contract
public procurement = government procurement
to take minutes = to write minutes = to take the minutes = to write the minutes
committee secretary > committee clerk
constituent casework = casework for constituents
benefit claim = claim for benefits
welfare benefits = social security benefits = public assistance
job centre = jobcentre = employment office
electoral register = electoral roll = voter roll
polling station = polling place
grant funding = grants
public consultation > community consultation
waste collection = refuse collection = bin collection
council housing > social housing
land use plan = zoning plan
`;
