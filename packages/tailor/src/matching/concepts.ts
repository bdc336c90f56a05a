/**
 * What a line and a requirement may be about in different words: "keep queries fast" and "cut the p95 latency". It orders
 * lines and may count a requirement as partly met; it proves nothing, and grounding never reads it.
 */
import { stemOf } from "../text/words.ts";

const list = `
performance: performance fast faster speed latency throughput p95 p99 slow response optimise tune tuning scale scaling
reliability: reliability reliable uptime availability incident alarm alarms alert outage failure recovery resilience on-call monitoring observability downtime
deployment: deploy deployment release pipeline rollout lead-time ship cdk terraform infrastructure ci cd
testing: test tests testing coverage qa verification regression defect bugs
security: security secure audit encryption vulnerability access privacy gdpr permissions
data: schema query queries index indexes joins database databases table tables model read-models sql warehouse
mentoring: mentor mentored coach coached coaching train trained training onboard teach taught tutor orient induct apprentices
leadership: lead led leading manage managed supervise supervised head headed direct shift crew
service: customer customers client clients guest guests patron visitors complaint complaints satisfaction
sales: sell sold selling sales quota revenue deals prospect prospects upsell conversion pipeline
cost: cost costs budget budgets savings spend expense expenses margin
reporting: report reports reporting dashboard dashboards kpi kpis metrics insight analytics analysis
planning: plan planned planning schedule scheduled roster rota timetable roadmap coordinate coordinated milestones
compliance: compliance compliant audit audits regulation regulations regulatory policy standards iso inspection inspections haccp
documentation: document documented documentation manual manuals specification protocol records recordkeeping charting
hiring: recruit recruited recruiting hire hired hiring interviewed interviews staffing
stock: stock inventory warehouse supplier suppliers order orders ordering purchase purchasing delivery deliveries procurement waste
accounting: close ledger reconcile reconciled reconciliation invoice invoices tax vat forecast payable receivable accounts
care: patient patients care ward nurse nursing medication clinical triage treatment bedside
kitchen: menu menus kitchen cook cooked pastry bake baked recipe recipes dessert desserts food hygiene
safety: safety safe risk risks hazard hazards accident accidents
messaging: event events stream streaming queue queues message messages kafka sqs asynchronous
interfaces: api apis endpoint endpoints integration integrations rest graphql webhook
frontend: ui interface page pages accessibility component components responsive
content: content article articles blog copy newsletter newsletters campaign campaigns editorial
research: research researched experiment experiments study studies survey hypothesis
teaching: lesson lessons pupil pupils student students class classes curriculum classroom
repair: repair repaired maintain maintenance install installed fault faults breakdown breakdowns service servicing
`;

const byStem = new Map<string, Set<string>>();
for (const row of list.trim().split("\n")) {
  const [concept = "", words = ""] = row.split(": ");
  for (const word of words.split(" ")) {
    const stem = stemOf(word);
    byStem.set(stem, (byStem.get(stem) ?? new Set()).add(concept));
  }
}

/** The concepts that words of these stems stand for. */
export function conceptsOf(stems: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const stem of stems) for (const concept of byStem.get(stem) ?? []) found.add(concept);
  return found;
}
