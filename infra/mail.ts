/** The stage's own domain may send mail: SES signs it, and its records are in the zone. */
import { stage } from "./foundation.ts";
import { settings } from "./settings.ts";

new sst.aws.Email("Mail", { sender: stage.host, dmarc: "v=DMARC1; p=quarantine; adkim=s; aspf=r;" });

/** Named, not linked: a link grants more than one function needs. */
export const mailIdentity = $interpolate`arn:aws:ses:${settings.region}:${aws.getCallerIdentityOutput().accountId}:identity/${stage.host}`;
export const mailFrom = `Tailorbird <reminders@${stage.host}>`;
