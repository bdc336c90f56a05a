/** Bookkeeping, accounting, audit and tax. Rows are read as `../rows.ts` says. Written for this project. */
export const accounting = `
accounts payable = AP = purchase ledger = creditors ledger ~ invoice invoices ledger supplier suppliers vendor vendors payment payments accounts AP
accounts receivable = AR = sales ledger = debtors ledger ~ invoice invoices ledger customer customers credit receipt receipts accounts AR
general ledger = GL = nominal ledger ~ ledger journal journals account accounts GL close
trial balance = TB ~ ledger ledgers accounts month
profit and loss = P&L = income statement = profit and loss account = profit and loss statement
balance sheet = statement of financial position
cash flow statement = statement of cash flows
value added tax = VAT
goods and services tax = GST
pay as you earn = PAYE
month-end close = month-end closing = month end close = monthly close
year-end accounts = annual accounts = year-end financial statements
annual financial statements = annual accounts
journal entry = journal ~ ledger posted accrual accruals month close reconciliation
fixed asset register = fixed assets register = FAR ~ asset assets depreciation
property plant and equipment = PP&E
PP&E > fixed assets
stock valuation = inventory valuation
stock write-off = inventory write-off
bank reconciliation = bank rec = reconciliation of bank accounts
supplier statement = vendor statement
supplier invoice = vendor invoice = purchase invoice
sales invoice = customer invoice
purchase order = PO ~ supplier suppliers vendor vendors invoice invoices procurement purchasing goods raise raised
credit note = credit memo
debt collection = collections ~ invoice invoices overdue customers debtors ledger
overdue invoices = past-due invoices = late invoices
days sales outstanding = DSO ~ invoice invoices debtors receivable receivables days credit collections
days sales outstanding = debtor days
cost of goods sold = COGS = cost of sales
earnings before interest taxes depreciation and amortization = EBITDA
return on investment = ROI
capital expenditure = capex = CapEx
operating expenditure = opex = OpEx = operating expenses
generally accepted accounting principles = GAAP
International Financial Reporting Standards = IFRS
Sarbanes-Oxley = SOX
budget variance = variance from budget
expense claim = expense report
tax return > tax filing
corporation tax = corporate income tax
bookkeeping = book-keeping
certified public accountant = CPA ~ accounting audit auditor tax licence license licensed firm exam
chart of accounts = COA ~ ledger account accounts
enterprise resource planning = ERP
accruals and prepayments = accruals and prepaids
audit working papers = audit workpapers
internal audit = IA ~ audit controls
financial planning and analysis = FP&A
fiscal year = financial year = FY
year to date = YTD
month to date = MTD
year over year = YoY = year on year
to keep the books > bookkeeping
to close the month > month-end close
to close the books > month-end close ~ month monthly days
`;
