import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { deploymentSchema } from '#shared/deployment/file/deployment-schema.ts';

const FILE = 'assets/schema/portolan-deployment-1.schema.json';
const COMMAND = 'npx vitest run test/src-shared/deployment/file/json-schema.test.ts -u';

it('publishes the schema that the reader applies', async () => {
  // What JSON Schema cannot say (invisible characters, references, choices that exclude each other) is left out.
  const schema = toJsonSchema(deploymentSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  const options = await resolveConfig(FILE);
  const text = await format(JSON.stringify(schema), { ...options, parser: 'json' });
  await expect(text, `${FILE} is stale. Run: ${COMMAND}`).toMatchFileSnapshot(
    `../../../../${FILE}`,
  );
});
