/**
 * A source for FROM that makes the commit wait for the disk: a database may be set not to. A server that forgets after a crash that a
 * row was `dispatching` would let its message be sent twice, and one that forgets an added row loses a message.
 */
export const durably = `(SELECT set_config('synchronous_commit',
  CASE current_setting('synchronous_commit') WHEN 'off' THEN 'local' ELSE current_setting('synchronous_commit') END, true)) AS durably`;
