import { formatDate } from '#atlas/dates/formatDate.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { OfficialCount, RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import type { Group, Part, PartKey } from './parts.ts';

/** What a part of the list is called beside its number: "44 back". */
export function partLabel(key: PartKey, { homeName }: RedNoticeData): string {
	return {
		back: 'back',
		caught: `caught inside ${withArticle(homeName)}`,
		not_back: 'not back',
		open: 'not known'
	}[key];
}

/** What a group is called: its ending in the descriptor's words. */
export function groupLabel({ key }: Group, { endingLabels }: RedNoticeData): string {
	return key === 'unnamed' ? 'Not named in any source used here' : endingLabels[key];
}

/** How those back came back, in one line: "voluntary surrender 29 · deportation 7"; null where nobody is back. */
export function waysText({
	data,
	parts
}: {
	readonly data: RedNoticeData;
	readonly parts: readonly Part[];
}): string | null {
	const back = parts.find(({ key }) => key === 'back');
	const ways = back?.groups.map((group) => `${lowerFirst(groupLabel(group, data))} ${group.count}`);
	return ways ? `${upperFirst(partLabel('back', data))} by ${ways.join(' · ')}` : null;
}

/** Heads over the two countings of the list. */
export const documentedHead = 'What this atlas can document';
export function officialHead({ asOf }: OfficialCount): string {
	return `What officials count, ${formatDate(asOf)}`;
}
/** Beside the number of everyone whom officials do not count as back. */
export const officialRest = 'others';
/** Over the list of groups, folded. */
export const listHead = 'Who came back how, and who did not';
/** Over the names of a group, folded. */
export const namesHead = 'Names';
export const stepsHead = ({ counts }: RedNoticeData) =>
	`How the official count grew, in ${counts.length} steps`;
export const stepsLabel = 'Official counts of those back, all listed below';
/** At the level of everyone on the list. */
export const levelText = (size: number) => `${size}, the whole list`;

/** What the squares can be sorted by. */
export const sortingLabels = {
	return: 'who came back',
	list: 'the list alone',
	places: 'where they were believed to be',
	law: 'whether a treaty reaches there'
} as const;

/** Beside the number of those for whom nobody counted a place. */
export const unplacedLabel = 'place not counted';
/** Beside the number of everyone on the list. */
export const listedLabel = 'on the list';
/** How far extradition reaches where they were believed to be, beside their number. */
export const reachLabels = {
	not_in_force: 'where no extradition treaty is in force',
	in_force: 'where one is in force',
	not_known: 'where that is not known',
	outside_treaties: 'where treaties do not apply'
} as const;
