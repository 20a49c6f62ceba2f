/// The shard that a launcher's environment variables name.
///
/// | launcher | index | count |
/// |---|---|---|
/// | Slurm array | (`SLURM_ARRAY_TASK_ID` − `SLURM_ARRAY_TASK_MIN`)/`SLURM_ARRAY_TASK_STEP` | `SLURM_ARRAY_TASK_COUNT` |
/// | Kubernetes indexed Job | `JOB_COMPLETION_INDEX` | `JOB_COMPLETION_COUNT`, which the manifest must set |
/// | Open MPI | `OMPI_COMM_WORLD_RANK` | `OMPI_COMM_WORLD_SIZE` |
/// | PMI | `PMI_RANK` | `PMI_SIZE` |
/// | PMIx | `PMIX_RANK` | `PMIX_SIZE`, else `OMPI_COMM_WORLD_SIZE`, `PMI_SIZE` or `SLURM_STEP_NUM_TASKS` |
///
/// Kubernetes does not tell a Pod how many completions its Job has, nor PMIx by itself the size. `SLURM_PROCID` is not
/// read: Slurm sets it to 0 in every batch script, where it does not mean that there are shards.
///
/// Source: the manual pages of `sbatch` (Slurm 24) and `mpirun` (Open MPI 4), the Kubernetes documentation "Indexed Job
/// for parallel processing with static work assignment".
public struct LauncherReading: Sendable, Hashable {
    /// Who numbered the processes.
    public let launcher: Launcher
    /// This process, counted from zero.
    public let index: Int
    /// The number of processes.
    public let count: Int

    /// Reads the shard from an environment.
    ///
    /// Launchers that started a single process are passed over when another started several; several that name the same
    /// shard are one.
    ///
    /// - Parameters:
    ///   - environment: the variables by name.
    ///   - declaredCount: the number of shards where the launcher does not say it; where it does, both must be equal.
    /// - Returns: nil where no launcher left a number.
    /// - Throws: ``LauncherProblem``.
    public static func reading(
        of environment: [String: String], declaredCount: Int? = nil
    ) throws(LauncherProblem) -> LauncherReading? {
        let variables = LauncherVariables(environment: environment, declaredCount: declaredCount)
        let readings = try variables.readings()
        let several = readings.filter { $0.count > 1 }
        for other in several.dropFirst() where (other.index, other.count) != (several[0].index, several[0].count) {
            throw .contradiction(several[0], other)
        }
        return several.first ?? readings.first
    }
}
