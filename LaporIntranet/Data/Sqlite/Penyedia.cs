using System.Data.Common;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LaporIntranet.Data.Sqlite;

/// <summary>Loads the native SQLite for the app, the tests and <c>dotnet ef</c>.</summary>
/// <remarks>
/// Workaround: Microsoft.Data.Sqlite 10 is built against SQLitePCLRaw.core 2.1, the feed holds 2.0.6; every member it uses but
/// load_extension exists there, so the older assembly answers for the newer name. It may go when SQLitePCLRaw 2.1 restores.
/// </remarks>
internal static class Penyedia
{
    [ModuleInitializer]
    internal static void Mulai()
    {
        AssemblyLoadContext.Default.Resolving += static (konteks, nama) =>
            nama.Name?.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal) == true && nama.Version is not null
                ? konteks.LoadFromAssemblyName(new AssemblyName(nama.Name))
                : null;
        Pasang();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Pasang()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, static (nama, _, _) =>
            string.Equals(nama, "e_sqlite3", StringComparison.Ordinal) ? PustakaSistem() : IntPtr.Zero);
        SQLitePCL.Batteries_V2.Init();
    }

    /// <summary>The system's SQLite when it is newer than the bundled 3.35.5: the distribution patches it. The SQL stays within 3.35.</summary>
    private static IntPtr PustakaSistem()
    {
        if (!OperatingSystem.IsLinux() || !NativeLibrary.TryLoad("libsqlite3.so.0", out var pustaka)) { return IntPtr.Zero; }
        if (NativeLibrary.TryGetExport(pustaka, "sqlite3_libversion_number", out var versi)
            && Marshal.GetDelegateForFunctionPointer<VersiSqlite>(versi)() > VersiBawaan) { return pustaka; }
        NativeLibrary.Free(pustaka);
        return IntPtr.Zero;
    }

    private const int VersiBawaan = 3_035_005;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersiSqlite();
}

/// <summary>Sets each SQLite connection up as the house wants it.</summary>
/// <remarks>FULL: a committed case survives a power cut. secure_delete: erased identities leave no bytes behind.</remarks>
internal sealed class PragmaInterceptor : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Jalankan(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Jalankan(connection);
        return Task.CompletedTask;
    }

    private static void Jalankan(DbConnection sambungan)
    {
        if (sambungan is not SqliteConnection) { return; }
        using var perintah = sambungan.CreateCommand();
        perintah.CommandText = Pragma;
        perintah.ExecuteNonQuery();
    }
}
