/** Fetches what an island was drawn from. @throws when it cannot be had */
export async function fetchJson<Value>(address: string): Promise<Value> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
	return (await response.json()) as Value;
}
