/** Marketing, sales and customer service. Rows are read as `../rows.ts` says. Written for this project. */
export const marketingAndSales = `
search engine optimisation = SEO = search engine optimization
search engine marketing = SEM ~ campaign campaigns Google ads keyword keywords
paid search > search engine marketing
paid search > SEM
pay-per-click = PPC
paid search > pay-per-click
paid search > PPC
cost per click = CPC ~ campaign campaigns ads click
cost per acquisition = CPA ~ campaign campaigns ads conversion
cost per lead = CPL ~ campaign campaigns leads
click-through rate = CTR
return on ad spend = ROAS
conversion rate optimisation = CRO = conversion rate optimization ~ conversion landing page test
customer relationship management = CRM
customer acquisition cost = CAC
customer lifetime value = CLV = LTV = CLTV ~ churn CAC subscription cohort cohorts retention subscribers
monthly recurring revenue = MRR
annual recurring revenue = ARR ~ revenue contract customers subscription quota renewals
annual contract value = ACV ~ contract deal deals quota
business to business = B2B = business-to-business
business to consumer = B2C = business-to-consumer
direct to consumer = D2C
direct to consumer = DTC ~ brand commerce online webshop shop
software as a service = SaaS
marketing qualified lead = MQL
sales qualified lead = SQL ~ lead leads MQL pipeline
sales development representative = SDR
business development representative = BDR
business development = BD ~ client clients partner partners pipeline
key account = major account ~ account accounts client clients
cold call = unsolicited call ~ prospect prospects sales
cold calling > outbound calling
trade fair = trade show = exhibition ~ stand booth visitor visitors
stand = booth ~ trade fair show exhibition visitors
press release = media release = news release
public relations = PR ~ press media journalist journalists campaign
newsletter = email newsletter = e-newsletter ~ subscriber subscribers email Mailchimp list
unsubscribe rate = opt-out rate
open rate = email open rate
paid social = paid social media = social ads
user-generated content = UGC
go-to-market = GTM ~ launch product sales market
point of contact = contact person
call centre = call center
contact centre = contact center
call centre > contact centre
call centre > contact center
call center > contact centre
call center > contact center
average handling time = AHT = average handle time
first-call resolution = FCR = first contact resolution
CSAT > customer satisfaction
net promoter score = NPS
customer service representative = CSR = customer service agent = customer service advisor ~ call calls customer customers contact
customer service = customer care
customer complaint = complaint from customers
interactive voice response = IVR
live chat = web chat = online chat ~ customer customers
inbound call = incoming call
outbound call = outgoing call
escalated call = escalation call
sales territory = territory ~ sales account accounts rep
sales region > sales territory
discount = price reduction ~ sales customer customers
quarterly business review = QBR
unique selling point = USP = unique selling proposition
out-of-home = OOH ~ advertising campaign media
`;
