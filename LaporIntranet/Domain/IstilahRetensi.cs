using LaporIntranet.Domain.Retensi;

namespace LaporIntranet.Domain;

/// <summary>Words of retention.</summary>
public static class IstilahRetensi
{
    /// <summary>Name of the class.</summary>
    public static string Nama(this KelasData kelas) => kelas switch
    {
        KelasData.IdentitasPelapor => "Identitas pelapor",
        KelasData.LampiranKasus => "Lampiran pengaduan",
        KelasData.Konsep => "Tulisan yang belum dikirim",
        KelasData.UnggahanTerputus => "Unggahan yang tidak selesai",
        KelasData.Ringkasan => "Ringkasan harian",
        KelasData.SesiMasuk => "Catatan sesi masuk",
        KelasData.KataPencarian => "Kata pencarian yang tidak terpakai",
        KelasData.JawabanSurvei => "Jawaban survei",
        KelasData.CatatanAudit => "Catatan audit",
        KelasData.Statistik => "Pengaduan tanpa identitas dan statistik",
        _ => throw new ArgumentOutOfRangeException(nameof(kelas), kelas, null),
    };

    /// <summary>Word for tables.</summary>
    public static string Nama(this TindakanRetensi tindakan) => tindakan switch
    {
        TindakanRetensi.Hapus => "Hapus",
        TindakanRetensi.Anonimkan => "Anonimkan",
        TindakanRetensi.Simpan => "Simpan",
        _ => throw new ArgumentOutOfRangeException(nameof(tindakan), tindakan, null),
    };

    /// <summary>Word after a number.</summary>
    public static string Nama(this SatuanRetensi satuan) => satuan switch
    {
        SatuanRetensi.Hari => "hari",
        SatuanRetensi.Tahun => "tahun",
        _ => throw new ArgumentOutOfRangeException(nameof(satuan), satuan, null),
    };

    /// <summary>Word for lists.</summary>
    public static string Nama(this KeadaanRetensi keadaan) => keadaan switch
    {
        KeadaanRetensi.Diusulkan => "Menunggu pengukuhan",
        KeadaanRetensi.Berjalan => "Sedang dikerjakan",
        KeadaanRetensi.Selesai => "Selesai",
        KeadaanRetensi.Dibatalkan => "Dibatalkan",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, null),
    };
}
