using LaporIntranet.Tests.Support;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LaporIntranet.Tests.Data;

/// <summary>Proof that the harness gives each test a real database of its own.</summary>
public sealed class BasisDataUjiTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Buat_DuaKali_SalingTerpisahDanHilangSesudahnya(Basis basis)
    {
        string folder;
        await using (var pertama = await BasisDataUji.BuatAsync(basis))
        await using (var kedua = await BasisDataUji.BuatAsync(basis))
        {
            await JalankanAsync(pertama, "CREATE TABLE uji_pisah (id integer)");
            (await JalankanAsync(pertama, "SELECT count(*) FROM uji_pisah")).ShouldBe(0L);
            (await Should.ThrowAsync<System.Data.Common.DbException>(() => JalankanAsync(kedua, "SELECT count(*) FROM uji_pisah"))).Message.ShouldContain("uji_pisah");
            folder = pertama.Folder;
            Directory.Exists(folder).ShouldBeTrue();
        }

        Directory.Exists(folder).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Buat_DelapanSekaligus_Berhasil(Basis basis)
    {
        var semua = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => BasisDataUji.BuatAsync(basis)));

        semua.Select(b => b.ConnectionString).ShouldBeUnique();
        foreach (var basisData in semua)
        {
            (await JalankanAsync(basisData, "SELECT count(*) FROM (SELECT 1) AS satu")).ShouldBe(1L);
            await basisData.DisposeAsync();
        }
    }

    private static async Task<object?> JalankanAsync(BasisDataUji basisData, string sql)
    {
        await using System.Data.Common.DbConnection sambungan = basisData.Basis == Basis.Sqlite
            ? new SqliteConnection(basisData.ConnectionString)
            : new NpgsqlConnection(basisData.ConnectionString);
        await sambungan.OpenAsync();
        await using var perintah = sambungan.CreateCommand();
        perintah.CommandText = sql;
        return await perintah.ExecuteScalarAsync();
    }
}
