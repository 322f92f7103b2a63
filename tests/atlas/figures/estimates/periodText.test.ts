import { expect, test } from 'vitest';
import { periodText } from '#atlas/figures/estimates/periodText.ts';

test.each([
	[{ from: 1982, to: 2012 }, '1982–2012'],
	[{ from: 2010, to: 2010 }, '2010'],
	[{ from: null, to: 2004 }, 'to 2004'],
	[{ from: 1998, to: null }, 'from 1998'],
	[{ from: null, to: null }, null]
])('%o is told as %s', (years, text) => expect(periodText(years)).toBe(text));
