import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { GradeBadge } from '../../assumptions/GradeBadge.tsx';
import { Tip } from '../../design/Tooltip.tsx';
import { writeFigure, writeRange } from '../../format/index.ts';
import type { BoardData } from '../board/boardData.ts';
import { useFigures } from '../board/figures.ts';

/** Parameters that a discussion of a sector turns on, in this order. `percent`: fractions shown as percentages. */
const rows = [
  { name: 'u0', key: 'baseUtilization', percent: true },
  { name: 's0', key: 'baseSubsidy', percent: true },
  { name: 'sigma', key: 'baseSubstitution', percent: false },
  { name: 'sb0', key: 'baseSoftness', percent: false },
  { name: 'z0', key: 'baseZombies', percent: true },
  { name: 'LR', key: 'baseLearning', percent: true },
] as const;

/** Where the sector's base data come from, with range and grade. */
export function BaseData({ data, sector }: { readonly data: BoardData; readonly sector: string }) {
  const { t } = useTranslation();
  const figures = useFigures();
  const { parameters, sources } = data.dataset;
  return (
    <>
      <h2 className="side-heading">
        {t('board.sector.baseData')}
        <span>{data.baseYear}</span>
      </h2>
      <table className="side-table">
        <tbody>
          {rows.map(({ name, key, percent }) => {
            const parameter =
              parameters.find((entry) => entry.sector === sector && entry.name === name) ??
              parameters.find((entry) => entry.sector === '*' && entry.name === name);
            if (!parameter) return null;
            const scale = percent ? 100 : 1;
            const decimals = percent ? 1 : 2;
            const citation = sources.find((source) => source.id === parameter.sourceId)?.citation ?? '';
            const grade = t(`board.sector.grade${parameter.grade}`);
            return (
              <tr key={name}>
                <th scope="row">{t(`board.sector.${key}`)}</th>
                <td className="side-strong">
                  {percent
                    ? figures.level(parameter.mode * scale, 'percent').text
                    : writeFigure(parameter.mode, { decimals, sign: 'negative' })}
                </td>
                <td className="side-range">
                  {writeRange(parameter.low * scale, parameter.high * scale, decimals, figures.language)}
                </td>
                <td className="side-source">
                  <Tip text={[grade, citation, parameter.note].filter((text) => text !== '').join('. ')}>
                    <Button className="side-source-button">
                      <GradeBadge grade={parameter.grade} meaning={grade} />
                      <span className="cut">{citation}</span>
                    </Button>
                  </Tip>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
