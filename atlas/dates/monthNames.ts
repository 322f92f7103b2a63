/** The months in English, January first. */
export const monthNames =
	'January February March April May June July August September October November December'.split(' ');

/** The months in three letters, for lists and axes: "Jan". */
export const shortMonthNames = monthNames.map((name) => name.slice(0, 3));
