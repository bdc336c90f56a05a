/** What SST gets wrong about the roles it makes, and the boundary that each of them has. */
import { boundaryName } from "./data/boundary-name.ts";
import { settings } from "./settings.ts";

const account = aws.getCallerIdentityOutput().accountId;
const boundary = $interpolate`arn:aws:iam::${account}:policy/${boundaryName}`;

// Not in SST's components alone: every role that this program makes, whoever makes it.
$transform(aws.iam.Role, (args) => {
  args.permissionsBoundary ??= boundary;
});

/**
 * The role of one function. Without this it would trust every principal of the account, since SST takes its
 * unresolved `dev` for true, and could write to every log group there is.
 */
export function correctRole(args: aws.iam.RoleArgs, name: string): void {
  args.name = name;
  if (!$dev)
    args.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" });
  args.managedPolicyArns = [];
  const logs = {
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    // Streams have names of Lambda's choosing.
    Resource: $interpolate`arn:aws:logs:${settings.region}:${account}:log-group:/aws/lambda/${name}:*`,
  };
  const policy = $jsonStringify({ Version: "2012-10-17", Statement: [logs] });
  args.inlinePolicies = $resolve([args.inlinePolicies ?? []]).apply(([own]) => [
    ...own,
    { name: "logs", policy },
  ]);
}
