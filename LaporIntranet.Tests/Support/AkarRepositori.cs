using System.Diagnostics;

namespace LaporIntranet.Tests.Support;

/// <summary>The repository the tests were built from.</summary>
public static class AkarRepositori
{
    private static readonly string[] Dibuat = ["bin", "obj", ".git", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Full path of the folder that holds LaporIntranet.sln.</summary>
    public static string Folder { get; } = Cari();

    /// <summary>Full path of a file or folder in the repository.</summary>
    public static string Jalur(params string[] bagian) => Path.Combine([Folder, .. bagian]);

    /// <summary>Files that git tracks or would track (ignored ones left out), relative, with forward slashes.</summary>
    /// <remarks>Outside a git checkout (an unpacked archive): every file that no build made.</remarks>
    public static IReadOnlyList<string> Berkas { get; } = Daftar();

    /// <summary>Source files of the repository with one of these endings, e.g. <c>.cs</c>.</summary>
    public static IReadOnlyList<string> Sumber(params string[] akhiran) =>
        [.. Berkas.Where(b => akhiran.Any(a => b.EndsWith(a, StringComparison.Ordinal)))];

    private static string Cari()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LaporIntranet.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"LaporIntranet.sln is not above {AppContext.BaseDirectory}.");
    }

    private static string[] Daftar()
    {
        var git = Path.Combine(Folder, ".git");
        var semua = Directory.Exists(git) || File.Exists(git) ? DaftarGit() : null;
        semua ??= [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(b => Path.GetRelativePath(Folder, b).Replace('\\', '/'))
            .Where(b => !b.Split('/').Any(Dibuat.Contains) && !b.StartsWith("LaporIntranet/wwwroot/", StringComparison.Ordinal))];
        return [.. semua.Where(b => File.Exists(Path.Combine(Folder, b))).Order(StringComparer.Ordinal)];
    }

    private static string[]? DaftarGit()
    {
        // safe.directory: a build server's checkout often belongs to another user.
        var mulai = new ProcessStartInfo("git", ["-c", "safe.directory=*", "-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
        };
        try
        {
            using var proses = Process.Start(mulai)!;
            var keluaran = proses.StandardOutput.ReadToEnd();
            proses.WaitForExit();
            return proses.ExitCode == 0 ? keluaran.Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;   // no git on this machine
        }
    }
}
