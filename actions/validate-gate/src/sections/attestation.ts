import type { AttestationResult } from '../../../../shared/src/attestation/attest.ts';
import type { Report } from '../../../../shared/src/report/report.ts';

/** The report with whether the verdict was attested, at its end. */
export function withAttestation(report: Report, { text }: AttestationResult): Report {
  const facts: [string, string][] = [['Verdict', text]];
  return {
    ...report,
    sections: [...report.sections, { heading: 'Proof', folded: true, blocks: [{ kind: 'facts', facts }] }],
  };
}
