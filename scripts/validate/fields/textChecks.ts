import type { Field } from '#atlas/descriptor.ts';
import { readPartialDate } from '#atlas/dates/partialDate.ts';
import { suggest } from '../suggest.ts';
import { whyUnclean } from './cleanText.ts';
import { impliedPattern } from './impliedPattern.ts';
import { codesOf, isPlaceholder } from './placeholders.ts';
import type { TextCheck } from './Value.ts';

/** Listing more codes than these in a message helps nobody. */
const MAX_CODES_NAMED = 12;

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** All checks of a whole cell's text that the field asks for. */
export function textChecks(field: Field): TextCheck[] {
	const { pattern, enum: allowed } = field.constraints ?? {};
	// First: a sign that is not seen makes what the checks below say hard to believe.
	const checks: TextCheck[] = [isSaid(field)];
	if (field.categories !== undefined) checks.push(isOneOf(field.categories.map(({ value }) => value)));
	if (allowed !== undefined) checks.push(isOneOf(allowed));
	if (field.partialDate === true) checks.push(isPartialDate);
	if (field.currencyCode === true) checks.push(isCurrency);
	if (field.format === 'uri') checks.push(isWebAddress);
	// Last, since the checks above say better what is wrong.
	if (pattern !== undefined && impliedPattern(field) !== pattern) checks.push(matches(pattern));
	return checks;
}

/** All checks of each item of a list. */
export function itemChecks(field: Field): TextCheck[] {
	const { listCategories } = field;
	const checks = [isSaid(field)];
	if (listCategories !== undefined) checks.push(isOneOf(listCategories.map(({ value }) => value)));
	return checks;
}

/** What is wrong with a text of any field before its type is looked at: a sign nobody sees, or that it says nothing. */
export function isSaid(field: Field): TextCheck {
	const isCode = codesOf(field);
	const end =
		field.constraints?.required === true
			? ', but the field is required'
			: ': leave the cell empty where something is not known';
	return (text) => {
		const why = whyUnclean(text);
		if (why !== null) return { message: why };
		return isPlaceholder(text) && !isCode(text) ? { message: `is a placeholder${end}` } : null;
	};
}

function isOneOf(allowed: readonly string[]): TextCheck {
	const codes = new Set(allowed);
	const some = allowed.slice(0, MAX_CODES_NAMED).join(', ');
	const named =
		allowed.length > MAX_CODES_NAMED ? `${some} or ${allowed.length - MAX_CODES_NAMED} others` : some;
	return (text) => {
		if (codes.has(text)) return null;
		const suggestion = suggest(text, allowed);
		return {
			message: `is not an allowed code (${named})`,
			...(suggestion === undefined ? {} : { suggestion })
		};
	};
}

function matches(pattern: string): TextCheck {
	// As in the standard, the pattern holds for the whole text.
	const expression = new RegExp(`^(?:${pattern})$`, 'u');
	return (text) => (expression.test(text) ? null : { message: `does not match the pattern ${pattern}` });
}

const isPartialDate: TextCheck = (text) => {
	const date = readPartialDate(text);
	return typeof date === 'string' ? { message: date } : null;
};

const isCurrency: TextCheck = (text) => {
	if (currencies.has(text)) return null;
	const suggestion = suggest(text, currencies);
	return {
		message: 'is not a currency code of ISO 4217',
		...(suggestion === undefined ? {} : { suggestion })
	};
};

const isWebAddress: TextCheck = (text) =>
	/^https?:\/\/[^\s"<>\\]+$/i.test(text) && URL.canParse(text) && !new URL(text).hostname.endsWith('.')
		? null
		: { message: 'is not a web address (http:// or https://, without spaces)' };
