import { Argument, type Command } from 'commander';
import { compareJsonSchema, runJsonSchema } from '../../src-model/answers/jsonSchemas.ts';
import { studyJsonSchema } from '../../src-model/study/jsonSchema.ts';
import { done, type Io, type Outcome } from '../io.ts';

const schemas = { study: studyJsonSchema, run: runJsonSchema, compare: compareJsonSchema } as const;

/** `schema [study|run|compare]`: prints a JSON Schema. */
export function schemaCommand(program: Command, _io: Io, report: (outcome: Outcome) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of study files or of an answer')
    .addArgument(new Argument('[of]', 'what to describe').choices(Object.keys(schemas)).default('study'))
    .action((of: keyof typeof schemas) => {
      report(done([`${JSON.stringify(schemas[of](), null, 2)}\n`]));
    });
}
