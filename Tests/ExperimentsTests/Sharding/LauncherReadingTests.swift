import Testing

@testable import Experiments

struct LauncherReadingTests {
    private func slurm(_ id: Int, _ count: Int, _ first: Int, _ last: Int, _ step: Int) -> [String: String] {
        [
            "SLURM_ARRAY_TASK_ID": "\(id)", "SLURM_ARRAY_TASK_COUNT": "\(count)", "SLURM_ARRAY_TASK_MIN": "\(first)",
            "SLURM_ARRAY_TASK_MAX": "\(last)", "SLURM_ARRAY_TASK_STEP": "\(step)",
        ]
    }

    @Test func `Each launcher's variables name the shard`() throws {
        let cases: [([String: String], Launcher, Int, Int)] = [
            (slurm(0, 4, 0, 3, 1), .slurmArray, 0, 4), (slurm(4, 4, 1, 4, 1), .slurmArray, 3, 4),
            (slurm(30, 3, 10, 30, 10), .slurmArray, 2, 3), (slurm(5, 1, 5, 5, 1), .slurmArray, 0, 1),
            (["JOB_COMPLETION_INDEX": "2", "JOB_COMPLETION_COUNT": "5"], .kubernetes, 2, 5),
            (["OMPI_COMM_WORLD_RANK": "1", "OMPI_COMM_WORLD_SIZE": "2", "PMIX_RANK": "1"], .openMPI, 1, 2),
            (["PMI_RANK": "7", "PMI_SIZE": "8"], .pmi, 7, 8),
            (["PMIX_RANK": "3", "SLURM_STEP_NUM_TASKS": "4"], .pmix, 3, 4),
            (["PMIX_RANK": "3", "PMIX_SIZE": "6", "SLURM_STEP_NUM_TASKS": "4"], .pmix, 3, 6),
        ]
        for (environment, launcher, index, count) in cases {
            let expected = LauncherReading(launcher: launcher, index: index, count: count)
            #expect(try LauncherReading.reading(of: environment) == expected)
        }
    }

    @Test func `Without a launcher there is no shard`() throws {
        #expect(try LauncherReading.reading(of: [:]) == nil)
        #expect(try LauncherReading.reading(of: ["SLURM_PROCID": "0", "SLURM_NTASKS": "4"]) == nil)
        #expect(try LauncherReading.reading(of: ["PMI_RANK": ""]) == nil)
    }

    @Test func `A declared count stands in for a missing one and must equal a given one`() throws {
        let pod = ["JOB_COMPLETION_INDEX": "2"]
        let expected = LauncherReading(launcher: .kubernetes, index: 2, count: 3)
        #expect(try LauncherReading.reading(of: pod, declaredCount: 3) == expected)
        let rank = LauncherReading(launcher: .pmi, index: 0, count: 2)
        let other = LauncherReading(launcher: .pmi, index: 0, count: 4)
        #expect(throws: LauncherProblem.contradiction(rank, other)) {
            try LauncherReading.reading(of: ["PMI_RANK": "0", "PMI_SIZE": "2"], declaredCount: 4)
        }
    }

    @Test func `A launcher of one process gives way to one of several`() throws {
        let both = ["PMI_RANK": "0", "PMI_SIZE": "1"].merging(slurm(2, 4, 0, 3, 1)) { one, _ in one }
        let reading = try #require(try LauncherReading.reading(of: both))
        #expect(reading.launcher == .slurmArray && reading.index == 2)
    }

    @Test func `What is missing, wrong or contradictory is named`() {
        let array = LauncherReading(launcher: .slurmArray, index: 1, count: 2)
        let rank = LauncherReading(launcher: .pmi, index: 0, count: 2)
        let cases: [([String: String], LauncherProblem)] = [
            (["JOB_COMPLETION_INDEX": "2"], .missing(variable: "JOB_COMPLETION_COUNT", beside: "JOB_COMPLETION_INDEX")),
            (["PMIX_RANK": "2"], .missing(variable: "PMIX_SIZE", beside: "PMIX_RANK")),
            (
                ["SLURM_ARRAY_TASK_ID": "2"],
                .missing(variable: "SLURM_ARRAY_TASK_COUNT", beside: "SLURM_ARRAY_TASK_ID")
            ),
            (["PMI_RANK": "two", "PMI_SIZE": "3"], .notANumber(variable: "PMI_RANK", value: "two")),
            (["PMI_RANK": "3", "PMI_SIZE": "3"], .outOfRange(variable: "PMI_RANK", index: 3, count: 3)),
            (["PMI_RANK": "-1", "PMI_SIZE": "3"], .outOfRange(variable: "PMI_RANK", index: -1, count: 3)),
            // sbatch --array=1,2,7
            (slurm(2, 3, 1, 7, 1), .irregularArray(count: 3, first: 1, last: 7, step: 1)),
            (slurm(11, 3, 10, 14, 2), .irregularArray(count: 3, first: 10, last: 14, step: 2)),
            (slurm(1, 2, 0, 1, 0), .irregularArray(count: 2, first: 0, last: 1, step: 0)),
            (slurm(.max, 2, 0, 1, 1), .irregularArray(count: 2, first: 0, last: 1, step: 1)),
            (
                slurm(1, 2, 0, 1, 1).merging(["PMI_RANK": "0", "PMI_SIZE": "2"]) { one, _ in one },
                .contradiction(array, rank)
            ),
        ]
        for (environment, problem) in cases {
            #expect(throws: problem) { try LauncherReading.reading(of: environment) }
        }
    }
}
