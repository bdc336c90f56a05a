/** Banks, lending, investment and insurance. Rows are read as `../rows.ts` says. Written for this project. */
export const bankingAndInsurance = `
mortgage = home loan
mortgage application = home loan application
loan officer = lending officer
current account = checking account
savings account > deposit account
teller = bank cashier ~ bank branch counter
cash machine = ATM = cashpoint = automated teller machine
wire transfer > bank transfer
direct debit = automatic debit
anti-money laundering = AML
know your customer = KYC
suspicious activity report = SAR ~ AML laundering suspicious alert alerts transaction transactions
non-performing loan = NPL
non-performing loan > bad loan
NPL > bad loan
loan-to-value = LTV ~ mortgage loan property lending
net asset value = NAV ~ fund funds
assets under management = AUM
exchange-traded fund = ETF
foreign exchange = FX = forex
over-the-counter = OTC ~ derivative derivatives swap swaps trade trades
mutual fund = unit trust
equities = shares ~ trading broker portfolio fund
bond > fixed income ~ portfolio trading fund
insurance policy = policy ~ insurance premium claim underwriting renewal cover
first notice of loss = FNOL
no-claims bonus = no-claims discount
excess = deductible ~ policy claim claims insurance motor
premium = insurance premium ~ policy underwriting renewal insurer
car insurance = auto insurance
car insurance > motor insurance
auto insurance > motor insurance
home insurance = household insurance
homeowners insurance > home insurance
life insurance = life assurance
third-party administrator = TPA ~ claim claims insurance
written premium = premium written
loss ratio = claims ratio
policyholder = insured ~ claim claims policy insurance
statement of advice = SOA ~ adviser client superannuation financial
superannuation = super ~ fund fund contributions retirement adviser payroll
risk-weighted assets = RWA
profit before tax = PBT = pre-tax profit
know-your-customer checks = KYC checks
`;
