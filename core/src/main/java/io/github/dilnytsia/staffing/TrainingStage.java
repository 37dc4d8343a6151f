package io.github.dilnytsia.staffing;

/** How far an officer has come; only {@link #IN_SERVICE} ever serves in a plan. */
public enum TrainingStage {
  SELECTION,
  TRAINING,
  INTERNSHIP,
  IN_SERVICE
}
