/// The environment of a process, asked for the numbers that launchers put there.
struct LauncherVariables {
    let environment: [String: String]
    let declaredCount: Int?

    /// What each launcher says that left its index.
    func readings() throws(LauncherProblem) -> [LauncherReading] {
        var readings: [LauncherReading] = []
        if let reading = try slurmArray() { readings.append(reading) }
        for (launcher, index, counts) in [
            (Launcher.kubernetes, "JOB_COMPLETION_INDEX", ["JOB_COMPLETION_COUNT"]),
            (.openMPI, "OMPI_COMM_WORLD_RANK", ["OMPI_COMM_WORLD_SIZE"]),
            (.pmi, "PMI_RANK", ["PMI_SIZE"]),
            (.pmix, "PMIX_RANK", ["PMIX_SIZE", "OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "SLURM_STEP_NUM_TASKS"]),
        ] {
            if let reading = try reading(launcher, index: index, counts: counts) { readings.append(reading) }
        }
        return readings
    }

    private func number(_ variable: String) throws(LauncherProblem) -> Int? {
        // A variable that is set to nothing is as good as none.
        guard let value = environment[variable], !value.isEmpty else { return nil }
        guard let number = Int(value) else { throw .notANumber(variable: variable, value: value) }
        return number
    }

    private func reading(
        _ launcher: Launcher, index variable: String, counts: [String]
    ) throws(LauncherProblem) -> LauncherReading? {
        guard let index = try number(variable) else { return nil }
        var count: Int?
        for name in counts where count == nil { count = try number(name) }
        guard let count = count ?? declaredCount else {
            throw .missing(variable: counts.first ?? variable, beside: variable)
        }
        return try checked(launcher, index: index, count: count, variable: variable)
    }

    private func slurmArray() throws(LauncherProblem) -> LauncherReading? {
        let variable = "SLURM_ARRAY_TASK_ID"
        guard let identifier = try number(variable) else { return nil }
        guard let count = try number("SLURM_ARRAY_TASK_COUNT") else {
            throw .missing(variable: "SLURM_ARRAY_TASK_COUNT", beside: variable)
        }
        guard let first = try number("SLURM_ARRAY_TASK_MIN") else {
            throw .missing(variable: "SLURM_ARRAY_TASK_MIN", beside: variable)
        }
        let step = try number("SLURM_ARRAY_TASK_STEP") ?? 1
        let last = try number("SLURM_ARRAY_TASK_MAX") ?? identifier
        // Numbers this large are no array's; they are refused before they overflow.
        let isSmall = [identifier, count, first, step, last].allSatisfy { $0 >= 0 && $0 <= 1 << 31 }
        guard isSmall, step >= 1, (identifier - first).isMultiple(of: step), last - first <= (count - 1) * step,
            environment["SLURM_ARRAY_TASK_MAX"] == nil || last - first == (count - 1) * step
        else { throw .irregularArray(count: count, first: first, last: last, step: step) }
        return try checked(.slurmArray, index: (identifier - first) / step, count: count, variable: variable)
    }

    private func checked(
        _ launcher: Launcher, index: Int, count: Int, variable: String
    ) throws(LauncherProblem) -> LauncherReading {
        guard index >= 0, index < count else {
            throw .outOfRange(variable: variable, index: index, count: count)
        }
        let reading = LauncherReading(launcher: launcher, index: index, count: count)
        if let declaredCount, declaredCount != count {
            throw .contradiction(reading, LauncherReading(launcher: launcher, index: index, count: declaredCount))
        }
        return reading
    }
}
