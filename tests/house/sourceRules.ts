import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that must not be written in some of the sources. */
export interface SourceRule {
  readonly says: string;
  /** Paths that the rule is about. */
  readonly within: RegExp;
  readonly except?: RegExp;
  readonly forbidden: RegExp;
}

const tests = /\.test\.tsx?$/;

export const sourceRules: readonly SourceRule[] = [
  {
    says: 'the model has no clock and no unseeded randomness',
    within: /^src-model\//,
    except: tests,
    forbidden: /\bMath\.random\b|\bnew Date\b|\bDate\.now\b|\bDate\(|\bperformance\.now\b|\bcrypto\.random/,
  },
  {
    says: 'numbers and dates are worded in src-renderer/format alone',
    within: /^src-renderer\//,
    except: new RegExp(`^src-renderer/format/|${tests.source}`),
    // Number(x.toFixed(n)) rounds and a collator sorts: they word nothing.
    forbidden: /\bIntl\.(?!Collator)|(?<!\bNumber\([\w.]*)\.toFixed\(|\.toLocale(?:Date|Time)?String\(/,
  },
  {
    says: 'colours come from the design tokens',
    within: /^src-renderer\//,
    except: new RegExp(`^src-renderer/design/tokens|${tests.source}`),
    forbidden: /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!-)|\b(?:rgb|hsl|oklch)a?\(\s*\d/i,
  },
  {
    says: 'only the bridge and the main process speak to Electron’s channels',
    within: /^src-renderer\//,
    forbidden: /\bipcRenderer\b/,
  },
];

/** The lines of `text` that break `rule`, numbered from 1, as `PATH:LINE: text`. Comments do not count. */
export function breaches(rule: SourceRule, path: string, text: string): readonly string[] {
  if (!rule.within.test(path) || rule.except?.test(path)) return [];
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) => (rule.forbidden.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}

/** Every source file of the checkout below `src-*`, by path. */
export function sources(checkout: string): ReadonlyMap<string, string> {
  const layers = readdirSync(checkout).filter((name) => name.startsWith('src-'));
  const paths = layers.flatMap((layer) =>
    readdirSync(join(checkout, layer), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${layer}/${name}`,
    ),
  );
  const code = paths.filter((path) => /\.(?:ts|tsx|css|html)$/.test(path));
  return new Map(code.map((path) => [path, readFileSync(join(checkout, path), 'utf8')]));
}

/** The text with comments blanked; line numbers stay. `//` after a colon is part of an address. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(?<!:)\/\/.*$/gm, '');
}
