const count = new Intl.NumberFormat('en-GB');

/**
 * Who is counted apart among the persons, in words: "307 party members and officials". Where the note says that another
 * group is meant ("The 122 are suspects of abuse of office"), that group.
 */
export function officialsText(officials: number, note: string | null): string {
	const other = new RegExp(`\\bThe ${officials} are ([^;.]+)`, 'i').exec(note ?? '')?.[1];
	return `${count.format(officials)} ${other ?? 'party members and officials'}`;
}
