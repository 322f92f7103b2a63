/**
 * The port that the setting `PORT` names, else 4173.
 * @throws RangeError when the setting is no port
 */
export function readPort(setting: string | undefined): number {
	if (setting === undefined || setting === '') return 4173;
	const port = Number(setting);
	if (!/^\d+$/.test(setting) || port < 1 || port > 65535) {
		throw new RangeError(`PORT is "${setting}", which is no port: a whole number from 1 to 65535 is.`);
	}
	return port;
}
