import type { AssessmentId } from '../domain/assessment'

/** The addresses of what somebody received, of what they do with it, and of a reaction to the own scores: apart from `paths`, because the first script need not know them. */
export const reviewPaths = {
  receivedReport: (report: string) => `/rapporten/${encodeURIComponent(report)}`,
  reviewMarks: (report: string) => `/rapporten/${encodeURIComponent(report)}/beeld`,
  /** @param cluster its id, or what stands for what the other wants to talk about. */
  reviewCluster: (report: string, cluster: string) =>
    `/rapporten/${encodeURIComponent(report)}/beeld/${encodeURIComponent(cluster)}`,
  reviewTalk: (report: string) => `/rapporten/${encodeURIComponent(report)}/gesprek`,
  reviewReply: (report: string) => `/rapporten/${encodeURIComponent(report)}/reactie`,
  reaction: (assessment: AssessmentId, review: string) =>
    `/meting/${assessment}/reactie/${encodeURIComponent(review)}`,
} as const
