import { spanText } from '#atlas/dates/spanText.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { personsText } from '#atlas/words/personsText.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { MethodGroup, ReturnMethodsData, Way } from '#scripts/derive/charts/return-methods.ts';
import { formatShare } from './formatShare.ts';
import type { Part } from './parts.ts';

/** A published share as exact as its source gives it. */
export const shareText = (percent: number, { exactness }: Pick<Way, 'exactness'>) =>
	withExactness(`${percent}%`, exactness);

/** How much a part is: persons where they are known, else percent. */
export function partNumber({ way, size, persons }: Part): string {
	if (way === null) return persons === null ? formatShare(size, 100) : formatCount(persons);
	if (way.persons !== null) return personsText({ ...way, persons: way.persons });
	return way.sharePercent === null ? '' : shareText(way.sharePercent, way);
}

/** What a part is, beside its number. */
export const partLabel = ({ way }: Part) => (way === null ? 'not split by way' : lowerFirst(way.label));

/** Over a bar: who counts, and how many. */
export const headOf = ({ claimantKind, claimedBy }: MethodGroup) =>
	claimantKind === 'official' ? 'Officials' : claimedBy;
export const sizeText = ({ size }: MethodGroup) => `${formatCount(size)} persons`;

/** Beside the two pieces of the official bar. */
export const atHomeText = ({ homeName }: ReturnMethodsData) =>
	`at the border or inside ${withArticle(homeName)}`;
export const otherwiseText = 'by other ways';

/** Over the counts of other campaigns, folded. */
export const othersHead = 'Other counts, each of its own campaign and years';

/** "Fox Hunt 2014: 680 persons", and who counted when. */
export const groupHead = (group: MethodGroup) => `${group.label}: ${sizeText(group)}`;
export const groupSource = ({ from, to, claimedBy }: MethodGroup) =>
	`${spanText({ from, to }) ?? 'period not stated'}, counted by: ${claimedBy}`;

/** A group's ways in a line: "arrest abroad 290 (43%) · voluntary surrender 390 (57%)". */
export function partsLine(parts: readonly Part[]): string {
	return parts
		.map((part) => {
			const number = partNumber(part);
			const share = formatShare(part.size, 100);
			return `${partLabel(part)} ${number}${number.endsWith('%') ? '' : ` (${share})`}`;
		})
		.join(' · ');
}
