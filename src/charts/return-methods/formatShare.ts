/** A share of a whole in percent, as exact as a reader needs: "37%", "1.3%", "under 0.1%". */
export function formatShare(part: number, whole: number): string {
	const percent = (part / whole) * 100;
	if (percent > 0 && percent < 0.1) return 'under 0.1%';
	return `${percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent)}%`;
}
