// Loaded before a node (`node --import`): its clock is wrong by SKEW_MS, as a machine's would be.
const skewMs = Number(process.env.SKEW_MS);
const right = Date.now.bind(Date);

Date.now = () => right() + skewMs;
// Libraries look at the name of this constructor, and compare it.
globalThis.Date = new Proxy(Date, {
  construct: (target, given, as) => Reflect.construct(target, given.length ? given : [Date.now()], as),
});
