/// What starts the processes of a sweep and numbers them in their environment.
public enum Launcher: String, Sendable, Hashable, CaseIterable {
    /// An array job of Slurm.
    case slurmArray = "Slurm array"
    /// An indexed Job of Kubernetes.
    case kubernetes = "Kubernetes indexed Job"
    /// `mpirun` of Open MPI.
    case openMPI = "Open MPI"
    /// A launcher that speaks PMI, as those of MPICH and Intel MPI, and `srun --mpi=pmi2`.
    case pmi = "PMI"
    /// A launcher that speaks PMIx.
    case pmix = "PMIx"
}
