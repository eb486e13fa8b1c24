namespace LaporIntranet.Files;

/// <summary>A file of this process alone, for what is too large for memory.</summary>
internal static class BerkasSementara
{
    /// <summary>Opens an empty one. What is written may be confidential: the name is random, only this account may read it, and it is gone when closed.</summary>
    public static FileStream Buka()
    {
        var pilihan = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None,
            BufferSize = 81_920, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows()) { pilihan.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; }
        var jalur = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var berkas = new FileStream(jalur, pilihan);
        // Where an open file needs no name it loses it at once: then not even a process that is killed leaves it behind.
        if (!OperatingSystem.IsWindows()) { File.Delete(jalur); }
        return berkas;
    }
}
