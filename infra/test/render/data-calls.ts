/** What AWS would answer when the program asks it something. An unknown question fails the render. */

// biome-ignore lint/suspicious/noExplicitAny: questions have as many shapes as AWS has data sources.
type Inputs = any;

export function answer(token: string, inputs: Inputs, stacks: Record<string, object | undefined>): object {
  switch (token) {
    case "aws:index/getRegion:getRegion":
      return { id: "us-east-1", name: "us-east-1", region: "us-east-1" };
    case "aws:index/getPartition:getPartition":
      return { partition: "aws", dnsSuffix: "amazonaws.com" };
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return { accountId: "123456789012" };
    case "aws:iam/getPolicyDocument:getPolicyDocument":
      return policyDocument(inputs.statements);
    case "aws:cloudformation/getStack:getStack": {
      const outputs = stacks[inputs.name];
      if (outputs === undefined) throw refusal(`Stack with id ${inputs.name} does not exist`);
      return { name: inputs.name, outputs };
    }
    default:
      throw refusal(`The render asks ${token}, and nobody has said what AWS would answer.`);
  }
}

/** Pulumi shows the details of an error, not its message. */
function refusal(details: string): Error {
  return Object.assign(new Error(details), { details });
}

function policyDocument(statements: Inputs[] | undefined): object {
  const Statement = (statements ?? []).map(
    ({ effect = "Allow", actions, resources, principals, conditions }) => ({
      Effect: effect,
      Action: actions,
      Resource: resources,
      ...(principals && { Principal: principals }),
      ...(conditions?.length && { Condition: conditions }),
    }),
  );
  // As AWS does: a document without statements has none, not an empty list.
  return {
    json: JSON.stringify({ Version: "2012-10-17", Statement }),
    statements: Statement.length > 0 ? statements : undefined,
  };
}
