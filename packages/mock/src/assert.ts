export function assertSent(): void {}
export function assertKeptTheContract(): void {}
