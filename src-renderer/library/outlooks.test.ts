import { describe, expect, it, vi } from 'vitest';
import type { Study } from '../../src-model/study/study.ts';
import { createKeptStates } from './keptStates.ts';
import type { Outlook, OutlookData } from './outlook.ts';
import { createOutlooks } from './outlooks.ts';

const study = (id: number) => ({ id: String(id) }) as unknown as Study;
const outlook: Outlook = { baseYear: 2024, official: 6, horizon: 1, lines: [] };
const data = {} as OutlookData;

function prepared() {
  const idle: (() => void)[] = [];
  const readRevision = vi.fn(async ({ revisionId }: { revisionId: number }) => study(revisionId));
  const compute = vi.fn((_study: Study): Outlook | null => outlook);
  const dataOf = vi.fn(async (_study: Study): Promise<OutlookData | null> => data);
  const outlooks = createOutlooks({
    states: createKeptStates({ readRevision }),
    dataOf,
    compute,
    whenIdle: (work) => idle.push(work),
  });
  /** The next idle moment. */
  const moment = async () => {
    await vi.waitFor(() => expect(idle.length).toBeGreaterThan(0));
    idle.shift()?.();
  };
  return {
    outlooks,
    dataOf,
    readRevision,
    compute,
    moment,
    idle,
    ids: () => [...outlooks.known.getState().keys()],
  };
}

describe('outlooks', () => {
  it('are computed one an idle moment, in the order of the list', async () => {
    const { outlooks, moment, ids } = prepared();
    outlooks.want('list', [3, 1, 2]);
    expect(ids()).toEqual([]);
    await moment();
    expect(ids()).toEqual([3]);
    await moment();
    await moment();
    expect(ids()).toEqual([3, 1, 2]);
  });

  it('of rows that were scrolled past are not computed', async () => {
    const { outlooks, moment, ids, compute } = prepared();
    outlooks.want('list', [1, 2, 3, 4]);
    outlooks.want('list', [9]);
    await moment();
    await moment();
    expect(ids()).toEqual([1, 9]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('of the chosen study come before the list', async () => {
    const { outlooks, moment, ids } = prepared();
    outlooks.want('list', [1, 2]);
    outlooks.want('detail', [7]);
    await moment();
    await moment();
    await moment();
    expect(ids()).toEqual([1, 7, 2]);
  });

  it('are computed once a revision, and go on after a pause', async () => {
    const { outlooks, moment, compute, readRevision, ids } = prepared();
    outlooks.want('list', [1]);
    await moment();
    outlooks.want('list', [1]);
    outlooks.want('list', [1, 2]);
    await moment();
    expect(ids()).toEqual([1, 2]);
    expect(compute).toHaveBeenCalledTimes(2);
    expect(readRevision).toHaveBeenCalledTimes(2);
  });

  it('are none where the data of the study is not at hand', async () => {
    const { outlooks, dataOf, moment, compute } = prepared();
    dataOf.mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('failed'));
    outlooks.want('list', [1, 2, 3]);
    for (let n = 0; n < 3; n += 1) await moment();
    expect([...outlooks.known.getState().values()]).toEqual([null, null, outlook]);
    expect(compute).toHaveBeenCalledOnce();
  });

  it('are none for a revision that is gone, and the next ones follow', async () => {
    const { outlooks, readRevision, moment } = prepared();
    readRevision.mockRejectedValueOnce(new Error('failed'));
    outlooks.want('list', [1, 2]);
    await moment();
    await moment();
    expect([...outlooks.known.getState()]).toEqual([
      [1, null],
      [2, outlook],
    ]);
  });
});

it('kept states are read once each, and only so many are held', async () => {
  const readRevision = vi.fn(async ({ revisionId }: { revisionId: number }) => study(revisionId));
  const states = createKeptStates({ readRevision });
  await states.read(1);
  expect(await states.read(1)).toEqual(study(1));
  expect(readRevision).toHaveBeenCalledOnce();
  for (let id = 2; id < 400; id += 1) await states.read(id);
  await states.read(399);
  expect(readRevision).toHaveBeenCalledTimes(399);
  await states.read(1);
  expect(readRevision).toHaveBeenCalledTimes(400);
});
