const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A number with every digit that it has: "1,335", "6.8974". */
export const formatExact = (value: number): string => format.format(value);
