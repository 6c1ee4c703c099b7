/**
 * Makes a function that waits for the end of this turn of the event loop, together with everybody else who waits for it. What is
 * asked of the ledger after it comes in one turn, so that a ledger can commit it at once.
 */
export function createTurns(): () => Promise<void> {
  let turn: Promise<void> | undefined;
  return () => {
    turn ??= new Promise((resolve) => {
      setImmediate(() => {
        turn = undefined;
        resolve();
      });
    });
    return turn;
  };
}
