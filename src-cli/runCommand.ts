import { Command, CommanderError } from 'commander';
import { modelVersion } from '../src-model/modelVersion.ts';
import { compareCommand } from './commands/compare.ts';
import { datasetCommand } from './commands/dataset.ts';
import { runStudyCommand } from './commands/run.ts';
import { schemaCommand } from './commands/schema.ts';
import { solveCommand } from './commands/solve.ts';
import { validateCommand } from './commands/validate.ts';
import { type Io, type Outcome, writeAll } from './io.ts';

/** Adds one command to the program; `report` takes what it leaves behind. */
export type AddCommand = (program: Command, io: Io, report: (outcome: Outcome) => void) => void;

const commands: readonly AddCommand[] = [
  runStudyCommand,
  compareCommand,
  solveCommand,
  validateCommand,
  datasetCommand,
  schemaCommand,
];

/**
 * Runs one command line (without the program's name) and resolves with its exit code when everything it had to say
 * has been written. Never ends the process.
 */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const outcome = await outcomeOf(argv, io);
  const failure = await writeAll(io.stdout, outcome.output);
  const messages = failure
    ? [...outcome.messages, `standard output: ${failure.message}, expected a place that can be written`]
    : outcome.messages;
  await writeAll(
    io.stderr,
    messages.map((message) => `overhang: ${oneLine(message)}\n`),
  );
  return failure ? 1 : outcome.exitCode;
}

async function outcomeOf(argv: readonly string[], io: Io): Promise<Outcome> {
  let outcome: Outcome = { exitCode: 0, output: [], messages: [] };
  const help: string[] = [];
  const program = new Command('overhang')
    .description('Policy scenarios on Chinese industrial overcapacity, without a window.')
    .version(`model ${modelVersion}`, '-V, --version', 'print the version of the model')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => help.push(text),
      // The message is taken from the error that follows.
      outputError: () => {},
    });
  for (const add of commands) {
    add(program, io, (reported) => {
      outcome = reported;
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { exitCode: 0, output: help, messages: [] };
    return { exitCode: 2, output: [], messages: [usageMessage(error, program, argv[0])] };
  }
}

function usageMessage(error: CommanderError, program: Command, first: string | undefined): string {
  const names = program.commands.map((command) => command.name());
  const message = error.message.replace(/^error: /, '').replace(/\.$/, '');
  if (error.code === 'commander.help') return `no command, expected one of ${names.join(', ')}`;
  if (error.code === 'commander.unknownCommand') return `${message}, expected one of ${names.join(', ')}`;
  const command = first !== undefined && names.includes(first) ? `overhang ${first}` : 'overhang';
  return `${message}; ${command} --help tells what is right`;
}

function oneLine(message: string): string {
  return message.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}
