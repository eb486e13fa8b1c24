using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>Loads the built-in policies, days off and settings into a database that has none.</summary>
public sealed class BenihWaktu(PenulisData penulis, DataAcuan acuan, KabupatenOptions kabupaten, Jam jam)
{
    private const string Aplikasi = "LaporIntranet (bawaan)";

    /// <summary>The first day of the built-in versions: before any case this application can hold.</summary>
    private static readonly DateOnly SejakAwal = new(2000, 1, 1);

    /// <summary>Adds what is missing and changes nothing that is there.</summary>
    public Task MuatAsync(CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (!await db.PengaturanWaktu.AnyAsync(ct)) { db.Add(new PengaturanWaktu { Garis = JsonSerializer.Serialize(GarisPembanding.Bawaan) }); }
        if (!await db.TahunKalender.AnyAsync(ct))
        {
            db.AddRange(acuan.Libur.Tahun.Select(t => new TahunKalender { Tahun = t.Key, Dasar = t.Value, DimuatOleh = Aplikasi, DimuatPada = jam.Sekarang }));
            db.AddRange(acuan.Libur.Hari.Select(h => new HariLiburTersimpan { Tanggal = h.Tanggal, Nama = h.Nama, Jenis = h.Jenis }));
        }
        var ada = await db.Kebijakan.Select(k => k.Kode).ToListAsync(ct);
        db.AddRange(KebijakanBawaan.Semua(acuan.Aturan, kabupaten.Nama).Where(k => !ada.Contains(k.Kode)).Select(Baris));
        return true;
    }, ct);

    private KebijakanTersimpan Baris(KebijakanWaktu k) => new()
    {
        Kode = k.Kode, Nama = k.Nama, Versi = k.Versi, BerlakuDari = SejakAwal, AcuanKode = k.AcuanKode, AcuanNama = k.AcuanNama,
        Isi = JsonSerializer.Serialize(new IsiKebijakan(k.Batas, k.Peringatan)), Alasan = "Sesuai peraturannya", DibuatOleh = Aplikasi, DibuatPada = jam.Sekarang,
    };
}
