export function keepContext(): void;
