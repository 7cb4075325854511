import type { Instant } from '@thaw/domain';

/** `¥38,120.00` from minor units; other currencies by their code. Written without floating point. */
export function money(amountMinor: bigint, currency = 'CNY'): string {
  const sign = amountMinor < 0n ? '-' : '';
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${currency === 'CNY' ? '¥' : `${currency} `}${whole}.${digits.slice(-2)}`;
}

/** Where people read the times that are told in lines. */
export const houseZone = 'Asia/Shanghai';
const localTime = new Intl.DateTimeFormat('sv-SE', { timeZone: houseZone, dateStyle: 'short', timeStyle: 'medium' });

/** `2026-11-23 16:05:09`, on the clocks in Shanghai. */
export function localMoment(at: Instant | Date): string {
  return localTime.format(new Date(at));
}

/** `812 B`, `24.1 kB`. */
export function fileSize(bytes: number): string {
  return bytes < 1_000 ? `${String(bytes)} B` : `${(bytes / 1_000).toFixed(1)} kB`;
}
