// The same random inputs in every run, so that a red run can be run again. COPYDESK_SEED=… tries others.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.COPYDESK_SEED ?? 20_250_304) });
