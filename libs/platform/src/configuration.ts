import type { z } from 'zod';

/** What is wrong with one environment variable, and what it should hold. Never its value: values can be secrets. */
export interface ConfigurationProblem {
  readonly variable: string;
  readonly kind: 'missing' | 'invalid' | 'refused';
  readonly hint: string;
}

/** The process cannot start as configured. Lists every problem at once, so that nobody fixes them one start at a time. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(problems.map(sentenceOf).join('\n'));
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const kindWords = {
  missing: 'is missing / 未设置',
  invalid: 'is not valid / 取值无效',
  refused: 'is refused / 不允许设置',
} as const;

function sentenceOf(problem: ConfigurationProblem): string {
  return `${problem.variable} ${kindWords[problem.kind]}: ${problem.hint}`;
}

/** The environment itself, for settings that name a variable: where a bank's profile says that its certificate lies. */
export function processEnvironment(): Environment {
  return process.env;
}

/**
 * Reads and checks what a process is told by its environment: the only place that does.
 * Each application composes its schema from the fragments in `configuration-fragments`; a field's description is the hint shown
 * when it is missing or bad. An empty variable counts as missing.
 *
 * @throws {ConfigurationError} naming every missing, invalid or refused variable.
 */
export function readConfiguration<S extends z.ZodObject>(schema: S, env: Environment = process.env): z.output<S> {
  const given: Record<string, string> = {};
  for (const variable of Object.keys(schema.shape)) {
    const value = env[variable];
    if (value !== undefined && value.trim() !== '') given[variable] = value;
  }
  const problems = [...refusedVariables(env), ...neededVariables(schema, given)];
  const result = schema.safeParse(given);
  if (result.success && problems.length === 0) return result.data;

  const bad = new Set(result.success ? [] : result.error.issues.map((issue) => String(issue.path[0])));
  for (const variable of bad) {
    problems.push({ variable, kind: variable in given ? 'invalid' : 'missing', hint: hintOf(schema, variable) });
  }
  throw new ConfigurationError(problems);
}

const byProfile = 'banks are spoken to by their profiles, approved by two; a key for every bank is only where THAW_ENV=sandbox; unset it / 与银行通信须依据双人批准的银行配置;通用密钥仅限 THAW_ENV=sandbox,请取消设置';

/** What would be a hole anywhere else. */
const sandboxOnly: Readonly<Record<string, string>> = {
  THAW_CLOCK_FILE: 'time may be moved only where THAW_ENV=sandbox; unset it / 仅 THAW_ENV=sandbox 时可调整时间,请取消设置',
  BANK_URL: byProfile,
  BANK_SIGNING_SECRET: byProfile,
  BANK_ANSWER_SECRET: byProfile,
};

/**
 * Rules across variables hold for every process, whatever its schema asks for: a production process with a movable clock
 * would miss or forge deadlines, and one with a key for every bank would believe a bank nobody has agreed with.
 */
function refusedVariables(env: Environment): ConfigurationProblem[] {
  if (env['THAW_ENV'] === 'sandbox') return [];
  return Object.entries(sandboxOnly).flatMap(([variable, hint]) => (env[variable] ? [{ variable, kind: 'refused', hint }] : []));
}

/** A variable that is asked for only where another one says so. */
interface NeededWith {
  readonly variable: string;
  readonly is: string;
  /** What the other one is when it is not set. */
  readonly otherwise: string;
}

/** Marks a variable as needed where another one has a value; it stays optional in type. */
export function neededWith(field: z.ZodType<string>, when: NeededWith): z.ZodOptional<z.ZodType<string>> {
  return field.optional().meta({ ...(field.description === undefined ? {} : { description: field.description }), neededWith: when });
}

function neededVariables(schema: z.ZodObject, given: Readonly<Record<string, string>>): ConfigurationProblem[] {
  return Object.entries(schema.shape).flatMap(([variable, field]) => {
    const when = (field as z.ZodType).meta()?.['neededWith'] as NeededWith | undefined;
    const isMissing = when !== undefined && !(variable in given) && (given[when.variable] ?? when.otherwise) === when.is;
    return isMissing ? [{ variable, kind: 'missing' as const, hint: hintOf(schema, variable) }] : [];
  });
}

function hintOf(schema: z.ZodObject, variable: string): string {
  const field = schema.shape[variable] as z.ZodType | undefined;
  return field?.description ?? 'see the reference of settings / 参见配置说明';
}
