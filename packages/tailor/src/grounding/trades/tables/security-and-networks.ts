/** Security operations, IT support and networks. Rows are read as `../rows.ts` says. Written for this project. */
export const securityAndNetworks = `
security operations centre = SOC = security operations center ~ alert alerts incident incidents tier SIEM analyst security detection
playbook = runbook ~ incident incidents alert alerts compromise response escalation SOC phishing outage outages on-call
security information and event management = SIEM
endpoint detection and response = EDR
intrusion detection system = IDS ~ network alert alerts security
intrusion prevention system = IPS ~ network firewall security
data loss prevention = DLP ~ email policy policies security endpoint endpoints alerts
indicator of compromise = IOC ~ threat malware alert alerts incident incidents
business email compromise = BEC ~ phishing email mailbox incident playbook
penetration test = pen test = pentest = penetration testing = pen testing
vulnerability scan = vulnerability scanning
common vulnerabilities and exposures = CVE
identity and access management = IAM ~ access user users identity
privileged access management = PAM ~ access privileged accounts
public key infrastructure = PKI
denial of service = DoS ~ attack attacks network
distributed denial of service = DDoS
virtual private network = VPN
virtual local area network = VLAN
local area network = LAN
wide area network = WAN
wireless network = Wi-Fi network = WiFi network = WLAN
quality of service = QoS
Domain Name System = DNS
Active Directory = AD ~ Windows account accounts user users password group groups domain server
mobile device management = MDM ~ device devices phone phones Intune laptop
help desk = IT support desk = helpdesk ~ ticket tickets password user users staff laptop laptops support call calls IT
service desk > help desk ~ ticket tickets password user users staff laptop laptops support call calls IT
service desk > helpdesk ~ ticket tickets password user users staff laptop laptops support call calls IT
service desk > IT support desk ~ ticket tickets password user users staff laptop laptops support call calls IT
first-line support = 1st line support = tier 1 support = level 1 support = L1 support = first-level support
second-line support = 2nd line support = tier 2 support = level 2 support = L2 support = second-level support
third-line support = 3rd line support = tier 3 support = level 3 support = L3 support
tier 1 = level 1 = L1 ~ escalate escalated escalates escalation alert alerts ticket tickets SOC support desk analyst
tier 2 = level 2 = L2 ~ escalate escalated escalation alert alerts ticket tickets SOC support desk analyst
ticket = service request ~ desk user users support
laptop imaging = imaging of laptops
desktop support = deskside support
desktop support > end-user support
deskside support > end-user support
operating system = OS ~ Windows Linux macOS server laptop
virtual machine = VM ~ server servers VMware Hyper-V host hosts
patch management > patching ~ server servers Windows update vulnerability
uninterruptible power supply = UPS ~ server rack power battery
storage area network = SAN ~ storage disk server
network-attached storage = NAS ~ storage disk backup server
configuration management database = CMDB
IT service management = ITSM
change advisory board = CAB ~ change changes release
service level agreement = SLA
mean time to detect = MTTD
starters and leavers = joiners and leavers = onboarding and offboarding ~ account accounts user users IT access
access rights = permissions ~ user users account accounts file
two-factor authentication > two-step verification
business continuity = BC ~ disaster recovery continuity
disaster recovery = DR ~ backup backups failover restore site continuity
recovery time objective = RTO
recovery point objective = RPO
network engineer = networking engineer
first-line = 1st line = tier 1 = level 1 ~ call calls ticket tickets support desk user users
second-line = 2nd line = tier 2 = level 2 ~ call calls ticket tickets support desk user users
`;
