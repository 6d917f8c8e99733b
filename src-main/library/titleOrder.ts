/** Chinese by pinyin, numbers by their size. SQLite itself knows the order of code points alone. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The collation puts Chinese before Latin; lists of files and contacts in either language have it last. */
const beginsChinese = /^\P{L}*\p{Script=Han}/u;

/** Comparing thousands of titles takes longer than a search, so their places are kept until one is new. */
let places: ReadonlyMap<string, number> = new Map();

/** Where a title stands among the `titles`, all of which it knows: greater is later, alike is equal. */
export function titlePlaces(titles: readonly string[]): (title: string) => number {
  if (!titles.every((title) => places.has(title))) places = placed(new Set(titles));
  const known = places;
  return (title) => known.get(title) ?? 0;
}

function placed(titles: ReadonlySet<string>): ReadonlyMap<string, number> {
  const sorted = [...titles]
    .map((title) => ({ title, chinese: beginsChinese.test(title) }))
    .sort((a, b) => Number(a.chinese) - Number(b.chinese) || collator.compare(a.title, b.title));
  return new Map(sorted.map(({ title }, place) => [title, place]));
}
