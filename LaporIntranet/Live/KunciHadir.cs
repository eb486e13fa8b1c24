namespace LaporIntranet.Live;

/// <summary>Keys on the board of who is there (<see cref="PapanHadir"/>) for what is no case: negative, so that they never meet the key of one.</summary>
/// <remarks>They go over the same road between nodes and end the same way; pages of cases find nothing in them.</remarks>
public static class KunciHadir
{
    private const long PerSesi = 1000;

    /// <summary>Question of an assessment; 0 is its page.</summary>
    /// <param name="nomor">0 to 999.</param>
    public static long Penilaian(int sesiId, int nomor = 0) => -((sesiId * PerSesi) + nomor);

    /// <summary>True for a key of this assessment, its page or a question.</summary>
    public static bool MilikPenilaian(long kunci, int sesiId) => kunci < 0 && -kunci / PerSesi == sesiId;
}
