/** Every endpoint there is. A test holds this list against the files in `functions/http/`. */
import { createApiKey, getMe, listApiKeys, renameApiKey, revokeApiKey } from "./account.ts";
import {
  addApplicationEvent,
  createApplication,
  deleteApplication,
  getApplication,
  listApplicationEvents,
  listApplications,
  moveApplications,
  updateApplication,
} from "./applications.ts";
import { listAudit } from "./audit.ts";
import { getCalendar, renewCalendar, revokeCalendar } from "./calendar.ts";
import { createContact, deleteContact, listContacts, updateContact } from "./contacts.ts";
import { createInterview, deleteInterview, listInterviews, updateInterview } from "./interviews.ts";
import {
  checkJob,
  createJob,
  deleteJob,
  getJob,
  getJobOriginal,
  importJob,
  listJobs,
  matchJob,
  updateJob,
} from "./jobs.ts";
import { createNote, deleteNote, listNotes, updateNote } from "./notes.ts";
import { exportApplications, getSearchReport } from "./reports.ts";
import {
  createResume,
  deleteResume,
  exportResume,
  getResume,
  getResumeVersion,
  listResumes,
  listResumeVersions,
  renewUpload,
  updateResume,
} from "./resumes.ts";
import { decideChange, decideChanges, listDecisions, undoDecision } from "./review.ts";
import type { RouteDefinition } from "./route.ts";
import { searchAll } from "./search.ts";
import { getStats } from "./stats.ts";
import { getDocs, getDocsScript, getHealth, getOpenApi } from "./system.ts";
import {
  acceptTailoring,
  cancelTailoring,
  createTailorings,
  exportTailoring,
  getTailoring,
  listTailorings,
  retryTailoring,
} from "./tailorings.ts";
import { createTask, deleteTask, listTasks, updateTask } from "./tasks.ts";
import { createView, deleteView, listViews, updateView } from "./views.ts";

export const routes: readonly RouteDefinition[] = [
  getHealth,
  getOpenApi,
  getDocs,
  getDocsScript,
  getMe,
  createApiKey,
  listApiKeys,
  renameApiKey,
  revokeApiKey,
  listAudit,
  createResume,
  renewUpload,
  listResumes,
  getResume,
  updateResume,
  deleteResume,
  listResumeVersions,
  getResumeVersion,
  exportResume,
  createJob,
  importJob,
  listJobs,
  getJob,
  updateJob,
  deleteJob,
  matchJob,
  checkJob,
  getJobOriginal,
  createTailorings,
  listTailorings,
  getTailoring,
  retryTailoring,
  cancelTailoring,
  decideChange,
  decideChanges,
  undoDecision,
  listDecisions,
  acceptTailoring,
  exportTailoring,
  createApplication,
  listApplications,
  getApplication,
  updateApplication,
  deleteApplication,
  listApplicationEvents,
  addApplicationEvent,
  moveApplications,
  createContact,
  deleteContact,
  listContacts,
  updateContact,
  createInterview,
  deleteInterview,
  listInterviews,
  updateInterview,
  createNote,
  deleteNote,
  listNotes,
  updateNote,
  createTask,
  deleteTask,
  listTasks,
  updateTask,
  createView,
  deleteView,
  listViews,
  updateView,
  searchAll,
  getStats,
  exportApplications,
  getSearchReport,
  renewCalendar,
  revokeCalendar,
  getCalendar,
];
