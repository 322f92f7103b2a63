import type { Page } from 'playwright';

/** Numbers of the objects that are sheets, in their order: the tree of them has branches where there are many. */
function sheetsBelow(pdf: string, object: string): readonly string[] {
	const [, body = ''] = new RegExp(`(?:^|\\n)${object} 0 obj\\s*<<([^]*?)endobj`).exec(pdf) ?? [];
	const [, kids] = /\/Kids \[([^\]]*)\]/.exec(body) ?? [];
	if (kids === undefined) return [object];
	return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid = '']) => sheetsBelow(pdf, kid)).flat();
}

/** A page as it is printed on A4. */
export interface Printed {
	readonly sheets: number;
	/** The sheet, from 1, on which each mark stands. */
	readonly sheetOf: Readonly<Record<string, number>>;
}

/**
 * Prints a page, and finds marks on the sheets: a browser writes down in a PDF where each element stands that a link of the
 * page leads to. Marks are elements with an id that begins with `mark-`; the links to them are added below all else.
 */
export async function printedSheets(page: Page): Promise<Printed> {
	await page.evaluate(() => {
		const links = document.createElement('p');
		for (const { id } of document.querySelectorAll('[id^="mark-"]')) {
			const link = document.createElement('a');
			link.href = `#${id}`;
			link.textContent = '.';
			links.append(link);
		}
		document.body.append(links);
	});
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	const [, root = ''] = /\/Type \/Catalog[^]*?\/Pages (\d+) 0 R/.exec(pdf) ?? [];
	const sheets = sheetsBelow(pdf, root);
	const found = Array.from(
		pdf.matchAll(/\/(mark-[\w-]+) \[(\d+) 0 R \/XYZ/g),
		([, mark = '', sheet = '']) => [mark, sheets.indexOf(sheet) + 1]
	);
	return { sheets: sheets.length, sheetOf: Object.fromEntries(found) as Record<string, number> };
}
