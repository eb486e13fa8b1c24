using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaporIntranet.Data.Migrations
{
    /// <inheritdoc />
    public partial class Awal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BerkasMutu",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kode = table.Column<Guid>(nullable: false),
                    Pemilik = table.Column<int>(nullable: false),
                    PemilikId = table.Column<int>(nullable: false),
                    NamaBerkas = table.Column<string>(maxLength: 160, nullable: false),
                    JenisMedia = table.Column<string>(maxLength: 120, nullable: false),
                    Ukuran = table.Column<long>(nullable: false),
                    Sha256 = table.Column<string>(maxLength: 64, nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    DiunggahPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BerkasMutu", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CatatanAudit",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false),
                    Waktu = table.Column<DateTime>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    JabatanId = table.Column<int>(nullable: true),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: true),
                    OrangId = table.Column<int>(nullable: true),
                    NamaOrang = table.Column<string>(maxLength: 200, nullable: true),
                    SesiId = table.Column<Guid>(nullable: true),
                    PengaduanId = table.Column<long>(nullable: true),
                    Objek = table.Column<string>(maxLength: 200, nullable: true),
                    Ringkas = table.Column<string>(maxLength: 500, nullable: false),
                    Rincian = table.Column<string>(nullable: true),
                    Alamat = table.Column<string>(maxLength: 60, nullable: true),
                    HashSebelum = table.Column<string>(maxLength: 64, nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatatanAudit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DeretNomor",
                columns: table => new
                {
                    Tahun = table.Column<int>(nullable: false),
                    Terakhir = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeretNomor", x => x.Tahun);
                });

            migrationBuilder.CreateTable(
                name: "DokumenMutu",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Jenis = table.Column<int>(nullable: false),
                    KodePeriode = table.Column<string>(maxLength: 7, nullable: false),
                    Status = table.Column<int>(nullable: false),
                    Ringkasan = table.Column<string>(maxLength: 4000, nullable: false),
                    PelaksanaanRencana = table.Column<string>(maxLength: 4000, nullable: false),
                    Kendala = table.Column<string>(maxLength: 4000, nullable: false),
                    Rekomendasi = table.Column<string>(maxLength: 4000, nullable: false),
                    TanpaTemuan = table.Column<string>(maxLength: 4000, nullable: false),
                    Tempat = table.Column<string>(maxLength: 60, nullable: false),
                    Angka = table.Column<string>(nullable: true),
                    JabatanPenandaTangan = table.Column<string>(maxLength: 200, nullable: true),
                    NamaPenandaTangan = table.Column<string>(maxLength: 200, nullable: true),
                    DibuatJabatanId = table.Column<int>(nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false),
                    DifinalkanJabatanId = table.Column<int>(nullable: true),
                    DifinalkanPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DokumenMutu", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HariLibur",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    Nama = table.Column<string>(maxLength: 120, nullable: false),
                    Jenis = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HariLibur", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HariRingkasan",
                columns: table => new
                {
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    DikirimPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HariRingkasan", x => x.Tanggal);
                });

            migrationBuilder.CreateTable(
                name: "JadwalPemantauan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Mulai = table.Column<DateOnly>(nullable: false),
                    HariUnit = table.Column<int>(nullable: false),
                    HariKabupaten = table.Column<int>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    DiubahPada = table.Column<DateTime>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JadwalPemantauan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kebijakan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kode = table.Column<string>(maxLength: 60, nullable: false),
                    Nama = table.Column<string>(maxLength: 60, nullable: false),
                    Versi = table.Column<int>(nullable: false),
                    BerlakuDari = table.Column<DateOnly>(nullable: true),
                    AcuanKode = table.Column<string>(maxLength: 60, nullable: true),
                    AcuanNama = table.Column<string>(maxLength: 60, nullable: true),
                    Isi = table.Column<string>(nullable: false),
                    Alasan = table.Column<string>(maxLength: 400, nullable: false),
                    DibuatOleh = table.Column<string>(maxLength: 200, nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false),
                    VersiBaris = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kebijakan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KodeAwal",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KodeAwal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Konsep",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JabatanId = table.Column<int>(nullable: false),
                    Kunci = table.Column<string>(maxLength: 80, nullable: false),
                    Segel = table.Column<string>(nullable: false),
                    DiubahPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Konsep", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KosakataCari",
                columns: table => new
                {
                    Kata = table.Column<string>(maxLength: 40, nullable: false),
                    Akar = table.Column<string>(maxLength: 40, nullable: false),
                    Awal = table.Column<string>(maxLength: 1, nullable: false),
                    Panjang = table.Column<int>(nullable: false),
                    Jumlah = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KosakataCari", x => x.Kata);
                });

            migrationBuilder.CreateTable(
                name: "LamaRetensi",
                columns: table => new
                {
                    Kelas = table.Column<int>(nullable: false),
                    Lama = table.Column<int>(nullable: false),
                    DiubahOleh = table.Column<string>(maxLength: 200, nullable: false),
                    DiubahPada = table.Column<DateTime>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LamaRetensi", x => x.Kelas);
                });

            migrationBuilder.CreateTable(
                name: "Orang",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Nama = table.Column<string>(maxLength: 200, nullable: false),
                    Nip = table.Column<string>(maxLength: 18, nullable: true),
                    Surel = table.Column<string>(maxLength: 254, nullable: true),
                    Penerbit = table.Column<string>(maxLength: 300, nullable: true),
                    Subjek = table.Column<string>(maxLength: 255, nullable: true),
                    Aktif = table.Column<bool>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Orang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PengaturanWaktu",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Versi = table.Column<int>(nullable: false),
                    CutiBersamaLibur = table.Column<bool>(nullable: false),
                    HariPertamaBerikutnya = table.Column<bool>(nullable: false),
                    JedaSaatMenungguPelapor = table.Column<bool>(nullable: false),
                    NaikAdminKoordinator = table.Column<int>(nullable: false),
                    NaikKoordinator = table.Column<int>(nullable: false),
                    NaikWakilKetua = table.Column<int>(nullable: false),
                    NaikKetua = table.Column<int>(nullable: false),
                    MenitRingkasan = table.Column<int>(nullable: false),
                    MenitSelesaiKerja = table.Column<int>(nullable: false),
                    Garis = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PengaturanWaktu", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeriodeSurvei",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Nama = table.Column<string>(maxLength: 120, nullable: false),
                    Mulai = table.Column<DateOnly>(nullable: false),
                    Akhir = table.Column<DateOnly>(nullable: false),
                    DitutupPada = table.Column<DateTime>(nullable: true),
                    JabatanId = table.Column<int>(nullable: false),
                    DibukaPada = table.Column<DateTime>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriodeSurvei", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PerubahanWaktu",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Pada = table.Column<DateTime>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    Ringkas = table.Column<string>(maxLength: 400, nullable: false),
                    TenggatBergeser = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PerubahanWaktu", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RencanaAksi",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Rangkaian = table.Column<Guid>(nullable: false),
                    NomorVersi = table.Column<int>(nullable: false),
                    IndukId = table.Column<int>(nullable: true),
                    TahunMulai = table.Column<int>(nullable: false),
                    TahunSelesai = table.Column<int>(nullable: false),
                    Status = table.Column<int>(nullable: false),
                    Alasan = table.Column<string>(maxLength: 2000, nullable: true),
                    Sumber = table.Column<string>(maxLength: 300, nullable: true),
                    DibuatJabatanId = table.Column<int>(nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false),
                    BerlakuPada = table.Column<DateTime>(nullable: true),
                    DigantiPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RencanaAksi", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sewa",
                columns: table => new
                {
                    Nama = table.Column<string>(maxLength: 60, nullable: false),
                    Pemegang = table.Column<Guid>(nullable: false),
                    Sampai = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sewa", x => x.Nama);
                });

            migrationBuilder.CreateTable(
                name: "SuratKeputusan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Nomor = table.Column<string>(maxLength: 80, nullable: false),
                    Tentang = table.Column<string>(nullable: false),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    MulaiBerlaku = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuratKeputusan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TahanHapus",
                columns: table => new
                {
                    Nomor = table.Column<string>(maxLength: 40, nullable: false),
                    Alasan = table.Column<string>(maxLength: 500, nullable: false),
                    Oleh = table.Column<string>(maxLength: 200, nullable: false),
                    Pada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TahanHapus", x => x.Nomor);
                });

            migrationBuilder.CreateTable(
                name: "TahunKalender",
                columns: table => new
                {
                    Tahun = table.Column<int>(nullable: false),
                    Dasar = table.Column<string>(maxLength: 400, nullable: false),
                    DimuatOleh = table.Column<string>(maxLength: 200, nullable: false),
                    DimuatPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TahunKalender", x => x.Tahun);
                });

            migrationBuilder.CreateTable(
                name: "TugasKedudukan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Peran = table.Column<int>(nullable: false),
                    NomorKedudukan = table.Column<string>(nullable: false),
                    Nomor = table.Column<int>(nullable: false),
                    Ringkasan = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TugasKedudukan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UjungAudit",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Segel = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UjungAudit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnitKerja",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Nomor = table.Column<int>(nullable: false),
                    Nama = table.Column<string>(nullable: false),
                    NamaTampil = table.Column<string>(nullable: false),
                    Singkatan = table.Column<string>(nullable: true),
                    Jenis = table.Column<string>(nullable: false),
                    Catatan = table.Column<string>(nullable: true),
                    Aktif = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitKerja", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VersiStandar",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Nomor = table.Column<int>(nullable: false),
                    BerlakuSejak = table.Column<DateOnly>(nullable: false),
                    JanjiDisposisi = table.Column<int>(nullable: true),
                    JanjiTanggapan = table.Column<int>(nullable: true),
                    JanjiPenutupan = table.Column<int>(nullable: true),
                    Catatan = table.Column<string>(maxLength: 4000, nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    DisimpanPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersiStandar", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IsiBerkasMutu",
                columns: table => new
                {
                    BerkasMutuId = table.Column<long>(nullable: false),
                    Byte = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IsiBerkasMutu", x => x.BerkasMutuId);
                    table.ForeignKey(
                        name: "FK_IsiBerkasMutu_BerkasMutu_BerkasMutuId",
                        column: x => x.BerkasMutuId,
                        principalTable: "BerkasMutu",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Akun",
                columns: table => new
                {
                    OrangId = table.Column<int>(nullable: false),
                    HashSandi = table.Column<string>(maxLength: 300, nullable: false),
                    Stempel = table.Column<string>(maxLength: 64, nullable: false),
                    SementaraSampai = table.Column<DateTime>(nullable: true),
                    KaliGagal = table.Column<int>(nullable: false),
                    TerkunciSampai = table.Column<DateTime>(nullable: true),
                    SegelTotp = table.Column<string>(maxLength: 600, nullable: true),
                    TotpAktif = table.Column<bool>(nullable: false),
                    LangkahTotp = table.Column<long>(nullable: false),
                    KodePemulihan = table.Column<string>(maxLength: 1000, nullable: true),
                    DibuatPada = table.Column<DateTime>(nullable: false),
                    SandiSejak = table.Column<DateTime>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Akun", x => x.OrangId);
                    table.ForeignKey(
                        name: "FK_Akun_Orang_OrangId",
                        column: x => x.OrangId,
                        principalTable: "Orang",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndikatorRencana",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RencanaId = table.Column<int>(nullable: false),
                    Kelompok = table.Column<int>(nullable: false),
                    Nomor = table.Column<int>(nullable: false),
                    Teks = table.Column<string>(maxLength: 2000, nullable: false),
                    Sifat = table.Column<int>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndikatorRencana", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndikatorRencana_RencanaAksi_RencanaId",
                        column: x => x.RencanaId,
                        principalTable: "RencanaAksi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgramRencana",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RencanaId = table.Column<int>(nullable: false),
                    KunciId = table.Column<int>(nullable: true),
                    Kelompok = table.Column<int>(nullable: false),
                    Kode = table.Column<string>(maxLength: 12, nullable: false),
                    Nama = table.Column<string>(maxLength: 300, nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgramRencana", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgramRencana_RencanaAksi_RencanaId",
                        column: x => x.RencanaId,
                        principalTable: "RencanaAksi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LampiranTersimpan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SuratKeputusanId = table.Column<int>(nullable: false),
                    Saat = table.Column<int>(nullable: false),
                    Hari = table.Column<DateOnly>(nullable: false),
                    Isi = table.Column<string>(nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LampiranTersimpan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LampiranTersimpan_SuratKeputusan_SuratKeputusanId",
                        column: x => x.SuratKeputusanId,
                        principalTable: "SuratKeputusan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pasangan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kode = table.Column<string>(maxLength: 20, nullable: false),
                    UnitId = table.Column<int>(nullable: false),
                    Urutan = table.Column<string>(nullable: true),
                    SubUnit = table.Column<string>(nullable: true),
                    NamaTampil = table.Column<string>(nullable: false),
                    NamaPendek = table.Column<string>(nullable: false),
                    Aktif = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pasangan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pasangan_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KomponenStandar",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    VersiStandarId = table.Column<int>(nullable: false),
                    Nomor = table.Column<int>(nullable: false),
                    Isi = table.Column<string>(maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KomponenStandar", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KomponenStandar_VersiStandar_VersiStandarId",
                        column: x => x.VersiStandarId,
                        principalTable: "VersiStandar",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KegiatanRencana",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RencanaId = table.Column<int>(nullable: false),
                    ProgramId = table.Column<int>(nullable: false),
                    KunciId = table.Column<int>(nullable: true),
                    Kode = table.Column<string>(maxLength: 12, nullable: false),
                    Nama = table.Column<string>(maxLength: 300, nullable: true),
                    Indikator = table.Column<string>(maxLength: 2000, nullable: true),
                    Satuan = table.Column<string>(maxLength: 40, nullable: false),
                    Anggaran = table.Column<long>(nullable: true),
                    KodeSumber = table.Column<string>(maxLength: 40, nullable: true),
                    Catatan = table.Column<string>(maxLength: 2000, nullable: true),
                    DariPelatihan = table.Column<bool>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KegiatanRencana", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KegiatanRencana_ProgramRencana_ProgramId",
                        column: x => x.ProgramId,
                        principalTable: "ProgramRencana",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CatatanMutu",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Jenis = table.Column<int>(nullable: false),
                    PasanganId = table.Column<int>(nullable: false),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    Judul = table.Column<string>(maxLength: 160, nullable: false),
                    Uraian = table.Column<string>(maxLength: 4000, nullable: false),
                    Dasar = table.Column<string>(maxLength: 160, nullable: false),
                    AlasanCabut = table.Column<string>(maxLength: 4000, nullable: true),
                    JabatanId = table.Column<int>(nullable: false),
                    DicatatPada = table.Column<DateTime>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatatanMutu", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatatanMutu_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Jabatan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kode = table.Column<string>(maxLength: 60, nullable: false),
                    Peran = table.Column<int>(nullable: false),
                    Urutan = table.Column<int>(nullable: false),
                    PasanganId = table.Column<int>(nullable: true),
                    UnitId = table.Column<int>(nullable: true),
                    NamaJabatan = table.Column<string>(nullable: false),
                    NamaTampil = table.Column<string>(nullable: false),
                    AdalahKepala = table.Column<bool>(nullable: false),
                    Aktif = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jabatan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Jabatan_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Jabatan_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kategori",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Nama = table.Column<string>(maxLength: 120, nullable: false),
                    PasanganLazimId = table.Column<int>(nullable: true),
                    Aktif = table.Column<bool>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kategori", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kategori_Pasangan_PasanganLazimId",
                        column: x => x.PasanganLazimId,
                        principalTable: "Pasangan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LaporanUnit",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PasanganId = table.Column<int>(nullable: false),
                    KodePeriode = table.Column<string>(maxLength: 7, nullable: false),
                    Angka = table.Column<string>(nullable: false),
                    Kendala = table.Column<string>(maxLength: 4000, nullable: false),
                    Kebutuhan = table.Column<string>(maxLength: 4000, nullable: false),
                    DikirimJabatanId = table.Column<int>(nullable: false),
                    DikirimPada = table.Column<DateTime>(nullable: false),
                    DiubahPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LaporanUnit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LaporanUnit_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TemplatJawaban",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Judul = table.Column<string>(maxLength: 120, nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    Klasifikasi = table.Column<int>(nullable: true),
                    PasanganId = table.Column<int>(nullable: true),
                    Teks = table.Column<string>(maxLength: 8000, nullable: false),
                    Aktif = table.Column<bool>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemplatJawaban", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TemplatJawaban_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CapaianIndikator",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IndikatorId = table.Column<int>(nullable: false),
                    Tahun = table.Column<int>(nullable: false),
                    Persen = table.Column<int>(nullable: false),
                    Uraian = table.Column<string>(maxLength: 2000, nullable: false),
                    DiisiJabatanId = table.Column<int>(nullable: false),
                    DiisiPada = table.Column<DateTime>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CapaianIndikator", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CapaianIndikator_IndikatorRencana_IndikatorId",
                        column: x => x.IndikatorId,
                        principalTable: "IndikatorRencana",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CapaianIndikator_Jabatan_DiisiJabatanId",
                        column: x => x.DiisiJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KuesionerSurvei",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kunci = table.Column<Guid>(nullable: false),
                    PeriodeSurveiId = table.Column<int>(nullable: false),
                    PasanganId = table.Column<int>(nullable: true),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    Nilai1 = table.Column<int>(nullable: false),
                    Nilai2 = table.Column<int>(nullable: false),
                    Nilai3 = table.Column<int>(nullable: false),
                    Nilai4 = table.Column<int>(nullable: false),
                    Nilai5 = table.Column<int>(nullable: false),
                    Nilai6 = table.Column<int>(nullable: false),
                    Nilai7 = table.Column<int>(nullable: false),
                    Nilai8 = table.Column<int>(nullable: false),
                    Nilai9 = table.Column<int>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    DicatatPada = table.Column<DateTime>(nullable: false),
                    DibatalkanPada = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KuesionerSurvei", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KuesionerSurvei_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KuesionerSurvei_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KuesionerSurvei_PeriodeSurvei_PeriodeSurveiId",
                        column: x => x.PeriodeSurveiId,
                        principalTable: "PeriodeSurvei",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PandanganTersimpan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JabatanId = table.Column<int>(nullable: false),
                    Nama = table.Column<string>(maxLength: 80, nullable: false),
                    Alamat = table.Column<string>(maxLength: 500, nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PandanganTersimpan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PandanganTersimpan_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PelaksanaanRetensi",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Keadaan = table.Column<int>(nullable: false),
                    Hari = table.Column<DateOnly>(nullable: false),
                    Rencana = table.Column<string>(nullable: false),
                    Hasil = table.Column<string>(nullable: false),
                    Sidik = table.Column<string>(maxLength: 64, nullable: false),
                    PengusulJabatanId = table.Column<int>(nullable: false),
                    PengusulOrangId = table.Column<int>(nullable: true),
                    Pengusul = table.Column<string>(maxLength: 400, nullable: false),
                    DiusulkanPada = table.Column<DateTime>(nullable: false),
                    Pemutus = table.Column<string>(maxLength: 400, nullable: true),
                    DiputusPada = table.Column<DateTime>(nullable: true),
                    SelesaiPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PelaksanaanRetensi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PelaksanaanRetensi_Jabatan_PengusulJabatanId",
                        column: x => x.PengusulJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PelatihanPetugas",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    KegiatanKunci = table.Column<int>(nullable: true),
                    JabatanId = table.Column<int>(nullable: false),
                    Nama = table.Column<string>(maxLength: 300, nullable: false),
                    Penyelenggara = table.Column<string>(maxLength: 160, nullable: true),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    JamPelajaran = table.Column<int>(nullable: false),
                    Sertifikat = table.Column<string>(maxLength: 120, nullable: true),
                    DicatatJabatanId = table.Column<int>(nullable: false),
                    DicatatPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PelatihanPetugas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PelatihanPetugas_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PelatihanPetugas_KegiatanRencana_KegiatanKunci",
                        column: x => x.KegiatanKunci,
                        principalTable: "KegiatanRencana",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PenggantiPenangan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UnitId = table.Column<int>(nullable: true),
                    JabatanId = table.Column<int>(nullable: true),
                    PasanganId = table.Column<int>(nullable: false),
                    DitetapkanOleh = table.Column<string>(maxLength: 200, nullable: true),
                    DitetapkanPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenggantiPenangan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PenggantiPenangan_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PenggantiPenangan_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PenggantiPenangan_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Penugasan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JabatanId = table.Column<int>(nullable: false),
                    SuratKeputusanId = table.Column<int>(nullable: false),
                    OrangId = table.Column<int>(nullable: true),
                    NamaOrang = table.Column<string>(nullable: true),
                    Jenis = table.Column<int>(nullable: false),
                    NomorSurat = table.Column<string>(maxLength: 80, nullable: true),
                    TanggalSurat = table.Column<DateOnly>(nullable: true),
                    Mulai = table.Column<DateOnly>(nullable: false),
                    Selesai = table.Column<DateOnly>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Penugasan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Penugasan_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Penugasan_Orang_OrangId",
                        column: x => x.OrangId,
                        principalTable: "Orang",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penugasan_SuratKeputusan_SuratKeputusanId",
                        column: x => x.SuratKeputusanId,
                        principalTable: "SuratKeputusan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeriksaHarian",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JabatanId = table.Column<int>(nullable: false),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    NamaOrang = table.Column<string>(maxLength: 120, nullable: true),
                    DiperiksaPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriksaHarian", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeriksaHarian_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersetujuanKodeEtik",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JabatanId = table.Column<int>(nullable: false),
                    NamaOrang = table.Column<string>(maxLength: 120, nullable: false),
                    VersiTeks = table.Column<int>(nullable: false),
                    DisetujuiPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersetujuanKodeEtik", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersetujuanKodeEtik_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PihakKegiatan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    KegiatanId = table.Column<int>(nullable: false),
                    PasanganId = table.Column<int>(nullable: true),
                    JabatanId = table.Column<int>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PihakKegiatan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PihakKegiatan_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_PihakKegiatan_KegiatanRencana_KegiatanId",
                        column: x => x.KegiatanId,
                        principalTable: "KegiatanRencana",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PihakKegiatan_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Publikasi",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Periode = table.Column<string>(maxLength: 10, nullable: false),
                    Judul = table.Column<string>(maxLength: 200, nullable: false),
                    HasilEvaluasi = table.Column<string>(maxLength: 12000, nullable: false),
                    PenanggungJawab = table.Column<string>(maxLength: 12000, nullable: false),
                    Prosedur = table.Column<string>(maxLength: 12000, nullable: false),
                    DenganAngka = table.Column<bool>(nullable: false),
                    Status = table.Column<int>(nullable: false),
                    DisusunPada = table.Column<DateTime>(nullable: false),
                    DiajukanPada = table.Column<DateTime>(nullable: true),
                    PemutusJabatanId = table.Column<int>(nullable: true),
                    DiputuskanPada = table.Column<DateTime>(nullable: true),
                    CatatanPemutus = table.Column<string>(maxLength: 2000, nullable: true),
                    Sha256 = table.Column<string>(maxLength: 64, nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publikasi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publikasi_Jabatan_PemutusJabatanId",
                        column: x => x.PemutusJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Rapat",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Judul = table.Column<string>(maxLength: 160, nullable: false),
                    Mulai = table.Column<DateTime>(nullable: false),
                    Tempat = table.Column<string>(maxLength: 160, nullable: false),
                    Agenda = table.Column<string>(maxLength: 4000, nullable: false),
                    Status = table.Column<int>(nullable: false),
                    Notulen = table.Column<string>(maxLength: 4000, nullable: false),
                    AlasanBatal = table.Column<string>(maxLength: 4000, nullable: true),
                    JabatanId = table.Column<int>(nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false),
                    DiakhiriPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rapat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rapat_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RingkasanHarian",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JabatanId = table.Column<int>(nullable: false),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    DikirimPada = table.Column<DateTime>(nullable: false),
                    DibacaPada = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RingkasanHarian", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RingkasanHarian_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SesiPenilaian",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Tahun = table.Column<int>(nullable: false),
                    Status = table.Column<int>(nullable: false),
                    Dari = table.Column<DateOnly>(nullable: false),
                    Sampai = table.Column<DateOnly>(nullable: false),
                    Asal = table.Column<int>(nullable: true),
                    Masuk = table.Column<int>(nullable: false),
                    Selesai = table.Column<int>(nullable: false),
                    TidakDapatDiselesaikan = table.Column<int>(nullable: false),
                    DalamProses = table.Column<int>(nullable: false),
                    BelumDitindaklanjuti = table.Column<int>(nullable: false),
                    SumberInformasi = table.Column<string>(maxLength: 500, nullable: true),
                    InformasiPada = table.Column<DateTime>(nullable: true),
                    BatasKurang = table.Column<int>(nullable: false),
                    BatasBaik = table.Column<int>(nullable: false),
                    BatasSangatBaik = table.Column<int>(nullable: false),
                    ArtiNilai = table.Column<string>(maxLength: 200, nullable: false),
                    TanggalRapat = table.Column<DateOnly>(nullable: true),
                    TempatRapat = table.Column<string>(maxLength: 200, nullable: true),
                    DibuatJabatanId = table.Column<int>(nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SesiPenilaian", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SesiPenilaian_Jabatan_DibuatJabatanId",
                        column: x => x.DibuatJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TriwulanKegiatan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    KegiatanId = table.Column<int>(nullable: false),
                    Tahun = table.Column<int>(nullable: false),
                    Ke = table.Column<int>(nullable: false),
                    Target = table.Column<int>(nullable: false),
                    Realisasi = table.Column<int>(nullable: true),
                    Uraian = table.Column<string>(maxLength: 2000, nullable: true),
                    AlasanLebih = table.Column<string>(maxLength: 2000, nullable: true),
                    Kendala = table.Column<string>(maxLength: 2000, nullable: true),
                    DiisiJabatanId = table.Column<int>(nullable: true),
                    DiisiPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TriwulanKegiatan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TriwulanKegiatan_Jabatan_DiisiJabatanId",
                        column: x => x.DiisiJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_TriwulanKegiatan_KegiatanRencana_KegiatanId",
                        column: x => x.KegiatanId,
                        principalTable: "KegiatanRencana",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TugasMutu",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Sumber = table.Column<int>(nullable: false),
                    SumberId = table.Column<int>(nullable: false),
                    NamaSumber = table.Column<string>(maxLength: 200, nullable: false),
                    Uraian = table.Column<string>(maxLength: 4000, nullable: false),
                    Sebab = table.Column<string>(maxLength: 4000, nullable: true),
                    PasanganId = table.Column<int>(nullable: true),
                    JabatanId = table.Column<int>(nullable: true),
                    JatuhTempo = table.Column<DateOnly>(nullable: false),
                    Status = table.Column<int>(nullable: false),
                    Hasil = table.Column<string>(maxLength: 4000, nullable: true),
                    DibuatJabatanId = table.Column<int>(nullable: false),
                    DibuatPada = table.Column<DateTime>(nullable: false),
                    DiakhiriJabatanId = table.Column<int>(nullable: true),
                    DiakhiriPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TugasMutu", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TugasMutu_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_TugasMutu_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UsulanAnggaran",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    KegiatanKunci = table.Column<int>(nullable: false),
                    Tahun = table.Column<int>(nullable: false),
                    Jumlah = table.Column<long>(nullable: false),
                    Uraian = table.Column<string>(maxLength: 2000, nullable: false),
                    Status = table.Column<int>(nullable: false),
                    PasanganId = table.Column<int>(nullable: true),
                    DiusulkanJabatanId = table.Column<int>(nullable: false),
                    DiusulkanPada = table.Column<DateTime>(nullable: false),
                    DiputusJabatanId = table.Column<int>(nullable: true),
                    DiputusPada = table.Column<DateTime>(nullable: true),
                    AlasanTolak = table.Column<string>(maxLength: 2000, nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsulanAnggaran", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UsulanAnggaran_Jabatan_DiputusJabatanId",
                        column: x => x.DiputusJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UsulanAnggaran_Jabatan_DiusulkanJabatanId",
                        column: x => x.DiusulkanJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UsulanAnggaran_KegiatanRencana_KegiatanKunci",
                        column: x => x.KegiatanKunci,
                        principalTable: "KegiatanRencana",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UsulanAnggaran_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Pengaduan",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Nomor = table.Column<string>(maxLength: 30, nullable: false),
                    NomorSp4n = table.Column<string>(maxLength: 30, nullable: true),
                    PerluInputSp4n = table.Column<bool>(nullable: false),
                    Kanal = table.Column<int>(nullable: false),
                    Klasifikasi = table.Column<int>(nullable: false),
                    KategoriId = table.Column<int>(nullable: false),
                    Pokok = table.Column<string>(maxLength: 200, nullable: false),
                    Isi = table.Column<string>(maxLength: 8000, nullable: false),
                    Kecamatan = table.Column<string>(maxLength: 120, nullable: true),
                    Desa = table.Column<string>(maxLength: 120, nullable: true),
                    TanggalKejadian = table.Column<DateOnly>(nullable: true),
                    Anonim = table.Column<bool>(nullable: false),
                    Rahasia = table.Column<bool>(nullable: false),
                    KelompokRentan = table.Column<string>(maxLength: 60, nullable: true),
                    DiterimaPada = table.Column<DateTime>(nullable: false),
                    PencatatJabatanId = table.Column<int>(nullable: false),
                    PencatatPasanganId = table.Column<int>(nullable: true),
                    PasanganId = table.Column<int>(nullable: true),
                    Status = table.Column<int>(nullable: false),
                    Langkah = table.Column<int>(nullable: false),
                    Tahap = table.Column<int>(nullable: false),
                    StatusSebelumMenunggu = table.Column<int>(nullable: true),
                    Dikembalikan = table.Column<bool>(nullable: false),
                    ResponsAwalPada = table.Column<DateTime>(nullable: true),
                    DitanggapiPada = table.Column<DateTime>(nullable: true),
                    HariTanggapan = table.Column<int>(nullable: true),
                    SelesaiPada = table.Column<DateTime>(nullable: true),
                    HasilAkhir = table.Column<int>(nullable: true),
                    Sebab = table.Column<string>(maxLength: 8000, nullable: true),
                    Versi = table.Column<int>(nullable: false),
                    DiubahPada = table.Column<DateTime>(nullable: false),
                    JawabanBelumDiinput = table.Column<bool>(nullable: false),
                    Apip = table.Column<bool>(nullable: false),
                    NomorLama = table.Column<string>(maxLength: 30, nullable: true),
                    TerlaporUnitId = table.Column<int>(nullable: true),
                    TerlaporJabatanId = table.Column<int>(nullable: true),
                    JumlahKembali = table.Column<int>(nullable: false),
                    UsulPasanganId = table.Column<int>(nullable: true),
                    PetugasUnit = table.Column<string>(maxLength: 120, nullable: true),
                    IndukId = table.Column<long>(nullable: true),
                    PerluTinjauan = table.Column<bool>(nullable: false),
                    KebijakanId = table.Column<int>(nullable: false),
                    BatasTerdekat = table.Column<DateOnly>(nullable: false),
                    PeringatanTerdekat = table.Column<DateOnly>(nullable: false),
                    DidisposisikanPada = table.Column<DateTime>(nullable: true),
                    DiterimaPejabatPada = table.Column<DateTime>(nullable: true),
                    DimintaLengkapPada = table.Column<DateTime>(nullable: true),
                    DiusulkanArsip = table.Column<bool>(nullable: false),
                    IntervensiTerakhir = table.Column<DateOnly>(nullable: true),
                    JanjiTerbuka = table.Column<DateOnly>(nullable: true),
                    TingkatEskalasi = table.Column<int>(nullable: false),
                    NaikPada = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pengaduan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Jabatan_PencatatJabatanId",
                        column: x => x.PencatatJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Jabatan_TerlaporJabatanId",
                        column: x => x.TerlaporJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Kategori_KategoriId",
                        column: x => x.KategoriId,
                        principalTable: "Kategori",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Kebijakan_KebijakanId",
                        column: x => x.KebijakanId,
                        principalTable: "Kebijakan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Pasangan_PencatatPasanganId",
                        column: x => x.PencatatPasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Pasangan_UsulPasanganId",
                        column: x => x.UsulPasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_Pengaduan_IndukId",
                        column: x => x.IndukId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pengaduan_UnitKerja_TerlaporUnitId",
                        column: x => x.TerlaporUnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SasaranRencana",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RencanaId = table.Column<int>(nullable: false),
                    Ukuran = table.Column<int>(nullable: false),
                    UnitId = table.Column<int>(nullable: true),
                    KategoriId = table.Column<int>(nullable: true),
                    Dasar = table.Column<decimal>(precision: 9, scale: 2, nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SasaranRencana", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SasaranRencana_Kategori_KategoriId",
                        column: x => x.KategoriId,
                        principalTable: "Kategori",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SasaranRencana_RencanaAksi_RencanaId",
                        column: x => x.RencanaId,
                        principalTable: "RencanaAksi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SasaranRencana_UnitKerja_UnitId",
                        column: x => x.UnitId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sesi",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PenugasanId = table.Column<int>(nullable: false),
                    OrangId = table.Column<int>(nullable: true),
                    Cara = table.Column<int>(nullable: false),
                    Mulai = table.Column<DateTime>(nullable: false),
                    TerakhirAktif = table.Column<DateTime>(nullable: false),
                    Batas = table.Column<DateTime>(nullable: false),
                    DiakhiriPada = table.Column<DateTime>(nullable: true),
                    Alamat = table.Column<string>(maxLength: 60, nullable: true),
                    Peramban = table.Column<string>(maxLength: 200, nullable: true),
                    SegelTanda = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sesi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sesi_Orang_OrangId",
                        column: x => x.OrangId,
                        principalTable: "Orang",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sesi_Penugasan_PenugasanId",
                        column: x => x.PenugasanId,
                        principalTable: "Penugasan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IsiPublikasi",
                columns: table => new
                {
                    PublikasiId = table.Column<int>(nullable: false),
                    Byte = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IsiPublikasi", x => x.PublikasiId);
                    table.ForeignKey(
                        name: "FK_IsiPublikasi_Publikasi_PublikasiId",
                        column: x => x.PublikasiId,
                        principalTable: "Publikasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PenyusunPublikasi",
                columns: table => new
                {
                    PublikasiId = table.Column<int>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenyusunPublikasi", x => new { x.PublikasiId, x.JabatanId });
                    table.ForeignKey(
                        name: "FK_PenyusunPublikasi_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PenyusunPublikasi_Publikasi_PublikasiId",
                        column: x => x.PublikasiId,
                        principalTable: "Publikasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PesertaRapat",
                columns: table => new
                {
                    RapatId = table.Column<int>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    Kehadiran = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PesertaRapat", x => new { x.RapatId, x.JabatanId });
                    table.ForeignKey(
                        name: "FK_PesertaRapat_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PesertaRapat_Rapat_RapatId",
                        column: x => x.RapatId,
                        principalTable: "Rapat",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CatatanKunci",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SesiId = table.Column<int>(nullable: false),
                    Dikunci = table.Column<bool>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    Pada = table.Column<DateTime>(nullable: false),
                    Alasan = table.Column<string>(maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatatanKunci", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatatanKunci_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CatatanKunci_SesiPenilaian_SesiId",
                        column: x => x.SesiId,
                        principalTable: "SesiPenilaian",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JawabanPenilaian",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SesiId = table.Column<int>(nullable: false),
                    Nomor = table.Column<int>(nullable: false),
                    Nilai = table.Column<int>(nullable: true),
                    VersiNilai = table.Column<int>(nullable: false),
                    NilaiJabatanId = table.Column<int>(nullable: true),
                    NilaiPada = table.Column<DateTime>(nullable: true),
                    Alasan = table.Column<string>(maxLength: 1000, nullable: true),
                    Bukti = table.Column<string>(maxLength: 4000, nullable: true),
                    VersiBukti = table.Column<int>(nullable: false),
                    BuktiJabatanId = table.Column<int>(nullable: true),
                    BuktiPada = table.Column<DateTime>(nullable: true),
                    Versi = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JawabanPenilaian", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JawabanPenilaian_Jabatan_BuktiJabatanId",
                        column: x => x.BuktiJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_JawabanPenilaian_Jabatan_NilaiJabatanId",
                        column: x => x.NilaiJabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_JawabanPenilaian_SesiPenilaian_SesiId",
                        column: x => x.SesiId,
                        principalTable: "SesiPenilaian",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PesertaPenilaian",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SesiId = table.Column<int>(nullable: false),
                    Urutan = table.Column<int>(nullable: false),
                    Nama = table.Column<string>(maxLength: 160, nullable: false),
                    Instansi = table.Column<string>(maxLength: 160, nullable: false),
                    Jabatan = table.Column<string>(maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PesertaPenilaian", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PesertaPenilaian_SesiPenilaian_SesiId",
                        column: x => x.SesiId,
                        principalTable: "SesiPenilaian",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PrioritasPenilaian",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SesiId = table.Column<int>(nullable: false),
                    Aspek = table.Column<string>(maxLength: 60, nullable: false),
                    Urutan = table.Column<int>(nullable: true),
                    Alasan = table.Column<string>(maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrioritasPenilaian", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrioritasPenilaian_SesiPenilaian_SesiId",
                        column: x => x.SesiId,
                        principalTable: "SesiPenilaian",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UsulanProgram",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SesiId = table.Column<int>(nullable: false),
                    Urutan = table.Column<int>(nullable: false),
                    KelompokProgram = table.Column<string>(maxLength: 300, nullable: false),
                    Program = table.Column<string>(maxLength: 300, nullable: false),
                    Kegiatan = table.Column<string>(maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsulanProgram", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UsulanProgram_SesiPenilaian_SesiId",
                        column: x => x.SesiId,
                        principalTable: "SesiPenilaian",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TemuanEvaluasi",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DokumenMutuId = table.Column<int>(nullable: false),
                    Masalah = table.Column<string>(maxLength: 4000, nullable: false),
                    Sebab = table.Column<string>(maxLength: 4000, nullable: false),
                    TugasMutuId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemuanEvaluasi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TemuanEvaluasi_DokumenMutu_DokumenMutuId",
                        column: x => x.DokumenMutuId,
                        principalTable: "DokumenMutu",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TemuanEvaluasi_TugasMutu_TugasMutuId",
                        column: x => x.TugasMutuId,
                        principalTable: "TugasMutu",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ButirRingkasan",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RingkasanHarianId = table.Column<long>(nullable: true),
                    JabatanId = table.Column<int>(nullable: false),
                    PengaduanId = table.Column<long>(nullable: false),
                    TenggatId = table.Column<long>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    Tingkat = table.Column<int>(nullable: false),
                    Sejak = table.Column<DateOnly>(nullable: false),
                    Tanggal = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ButirRingkasan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ButirRingkasan_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ButirRingkasan_RingkasanHarian_RingkasanHarianId",
                        column: x => x.RingkasanHarianId,
                        principalTable: "RingkasanHarian",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CatatanInternal",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    PasanganId = table.Column<int>(nullable: true),
                    Teks = table.Column<string>(maxLength: 8000, nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    DitulisPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatatanInternal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CatatanInternal_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentitasPelapor",
                columns: table => new
                {
                    PengaduanId = table.Column<long>(nullable: false),
                    Segel = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentitasPelapor", x => x.PengaduanId);
                    table.ForeignKey(
                        name: "FK_IdentitasPelapor_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Intervensi",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    Dengan = table.Column<string>(maxLength: 120, nullable: false),
                    HasilUraian = table.Column<string>(maxLength: 8000, nullable: false),
                    Kendala = table.Column<string>(maxLength: 8000, nullable: true),
                    JanjiTanggal = table.Column<DateOnly>(nullable: true),
                    DipenuhiPada = table.Column<DateOnly>(nullable: true),
                    DicatatPada = table.Column<DateTime>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    Kode = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Intervensi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Intervensi_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Jawaban",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    Teks = table.Column<string>(maxLength: 8000, nullable: false),
                    Tahap = table.Column<int>(nullable: false),
                    DisusunOleh = table.Column<string>(maxLength: 200, nullable: false),
                    DisusunPada = table.Column<DateTime>(nullable: false),
                    DisetujuiOleh = table.Column<string>(maxLength: 200, nullable: true),
                    CatatanPerbaikan = table.Column<string>(maxLength: 8000, nullable: true),
                    DikirimPada = table.Column<DateTime>(nullable: true),
                    DiinputSp4nPada = table.Column<DateTime>(nullable: true),
                    DiinputSp4nOleh = table.Column<string>(maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jawaban", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Jawaban_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KasusDianonimkan",
                columns: table => new
                {
                    PengaduanId = table.Column<long>(nullable: false),
                    PelaksanaanRetensiId = table.Column<int>(nullable: false),
                    Pada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KasusDianonimkan", x => x.PengaduanId);
                    table.ForeignKey(
                        name: "FK_KasusDianonimkan_PelaksanaanRetensi_PelaksanaanRetensiId",
                        column: x => x.PelaksanaanRetensiId,
                        principalTable: "PelaksanaanRetensi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KasusDianonimkan_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Kepuasan",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    Nilai = table.Column<int>(nullable: false),
                    Kata = table.Column<string>(maxLength: 8000, nullable: true),
                    DicatatPada = table.Column<DateTime>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    HasilTinjauan = table.Column<string>(maxLength: 8000, nullable: true),
                    DitinjauOleh = table.Column<string>(maxLength: 200, nullable: true),
                    DitinjauPada = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kepuasan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kepuasan_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LembarVerifikasi",
                columns: table => new
                {
                    PengaduanId = table.Column<long>(nullable: false),
                    IdentitasJelas = table.Column<bool>(nullable: true),
                    SubstansiJelas = table.Column<bool>(nullable: true),
                    BuktiCukup = table.Column<bool>(nullable: true),
                    Berwenang = table.Column<bool>(nullable: true),
                    JenisMasalah = table.Column<int>(nullable: false),
                    Subjek = table.Column<string>(maxLength: 8000, nullable: true),
                    Objek = table.Column<string>(maxLength: 8000, nullable: true),
                    Perlindungan = table.Column<int>(nullable: false),
                    TindakanPerlindungan = table.Column<string>(maxLength: 8000, nullable: true),
                    Catatan = table.Column<string>(maxLength: 8000, nullable: true),
                    SegelTerlapor = table.Column<string>(nullable: true),
                    DiubahPada = table.Column<DateTime>(nullable: false),
                    DiubahOleh = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LembarVerifikasi", x => x.PengaduanId);
                    table.ForeignKey(
                        name: "FK_LembarVerifikasi_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PembukaanIdentitas",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    PemintaJabatanId = table.Column<int>(nullable: false),
                    PemintaPenugasanId = table.Column<int>(nullable: true),
                    NamaPeminta = table.Column<string>(maxLength: 200, nullable: false),
                    Alasan = table.Column<string>(maxLength: 8000, nullable: false),
                    DimintaPada = table.Column<DateTime>(nullable: false),
                    Keadaan = table.Column<int>(nullable: false),
                    PemutusJabatanId = table.Column<int>(nullable: true),
                    NamaPemutus = table.Column<string>(maxLength: 200, nullable: true),
                    CatatanPemutus = table.Column<string>(maxLength: 8000, nullable: true),
                    DiputusPada = table.Column<DateTime>(nullable: true),
                    BerlakuSampai = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PembukaanIdentitas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PembukaanIdentitas_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PembukaanIdentitas_Penugasan_PemintaPenugasanId",
                        column: x => x.PemintaPenugasanId,
                        principalTable: "Penugasan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PemeriksaanLapangan",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    Kode = table.Column<Guid>(nullable: false),
                    Tanggal = table.Column<DateOnly>(nullable: false),
                    Lokasi = table.Column<string>(maxLength: 400, nullable: false),
                    Petugas = table.Column<string>(maxLength: 1000, nullable: false),
                    Temuan = table.Column<string>(maxLength: 8000, nullable: false),
                    Kesimpulan = table.Column<string>(maxLength: 8000, nullable: true),
                    DicatatPada = table.Column<DateTime>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PemeriksaanLapangan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PemeriksaanLapangan_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Penggabungan",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IndukId = table.Column<long>(nullable: false),
                    AnakId = table.Column<long>(nullable: false),
                    Alasan = table.Column<string>(maxLength: 8000, nullable: false),
                    DigabungPada = table.Column<DateTime>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    DibatalkanPada = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Penggabungan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Penggabungan_Pengaduan_AnakId",
                        column: x => x.AnakId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penggabungan_Pengaduan_IndukId",
                        column: x => x.IndukId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Peristiwa",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    Kunci = table.Column<Guid>(nullable: false),
                    Waktu = table.Column<DateTime>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    NamaOrang = table.Column<string>(maxLength: 120, nullable: true),
                    Tindakan = table.Column<int>(nullable: false),
                    Dari = table.Column<int>(nullable: true),
                    Ke = table.Column<int>(nullable: false),
                    Ringkas = table.Column<string>(maxLength: 400, nullable: false),
                    Teks = table.Column<string>(nullable: true),
                    Dasar = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Peristiwa", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Peristiwa_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PermintaanBantuan",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    Teks = table.Column<string>(maxLength: 8000, nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    NamaJabatan = table.Column<string>(maxLength: 200, nullable: false),
                    DimintaPada = table.Column<DateTime>(nullable: false),
                    Jawaban = table.Column<string>(maxLength: 8000, nullable: true),
                    DijawabOleh = table.Column<string>(maxLength: 200, nullable: true),
                    DijawabPada = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PermintaanBantuan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PermintaanBantuan_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PihakKasus",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    PasanganId = table.Column<int>(nullable: true),
                    JabatanId = table.Column<int>(nullable: true),
                    Sebagai = table.Column<int>(nullable: false),
                    Aktif = table.Column<bool>(nullable: false),
                    IsiSampai = table.Column<DateOnly>(nullable: false),
                    SejakPada = table.Column<DateTime>(nullable: false),
                    Tugas = table.Column<string>(maxLength: 8000, nullable: true),
                    Batas = table.Column<DateOnly>(nullable: true),
                    Hasil = table.Column<string>(maxLength: 8000, nullable: true),
                    SelesaiPada = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PihakKasus", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PihakKasus_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PihakKasus_Pasangan_PasanganId",
                        column: x => x.PasanganId,
                        principalTable: "Pasangan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PihakKasus_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SidikPelapor",
                columns: table => new
                {
                    PengaduanId = table.Column<long>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    Sidik = table.Column<string>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SidikPelapor", x => new { x.PengaduanId, x.Jenis, x.Sidik });
                    table.ForeignKey(
                        name: "FK_SidikPelapor_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TeksCari",
                columns: table => new
                {
                    PengaduanId = table.Column<long>(nullable: false),
                    Tanda = table.Column<string>(nullable: false),
                    Kata = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeksCari", x => x.PengaduanId);
                    table.ForeignKey(
                        name: "FK_TeksCari_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Tenggat",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    AturanId = table.Column<string>(maxLength: 20, nullable: false),
                    KebijakanId = table.Column<int>(nullable: false),
                    Jumlah = table.Column<int>(nullable: false),
                    Satuan = table.Column<int>(nullable: false),
                    MulaiPada = table.Column<DateTime>(nullable: false),
                    HariMulai = table.Column<DateOnly>(nullable: false),
                    Batas = table.Column<DateOnly>(nullable: false),
                    BatasAwal = table.Column<DateOnly>(nullable: false),
                    PeringatanDari = table.Column<DateOnly>(nullable: true),
                    Sementara = table.Column<bool>(nullable: false),
                    DijedaSejak = table.Column<DateOnly>(nullable: true),
                    Akhir = table.Column<int>(nullable: false),
                    BerakhirPada = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tenggat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tenggat_Kebijakan_KebijakanId",
                        column: x => x.KebijakanId,
                        principalTable: "Kebijakan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tenggat_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TargetSasaran",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SasaranId = table.Column<int>(nullable: false),
                    Tahun = table.Column<int>(nullable: false),
                    Nilai = table.Column<decimal>(precision: 9, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetSasaran", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TargetSasaran_SasaranRencana_SasaranId",
                        column: x => x.SasaranId,
                        principalTable: "SasaranRencana",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BentrokNilai",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JawabanId = table.Column<int>(nullable: false),
                    Nilai = table.Column<int>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    Pada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BentrokNilai", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BentrokNilai_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BentrokNilai_JawabanPenilaian_JawabanId",
                        column: x => x.JawabanId,
                        principalTable: "JawabanPenilaian",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RiwayatNilai",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JawabanId = table.Column<int>(nullable: false),
                    VersiNilai = table.Column<int>(nullable: false),
                    Nilai = table.Column<int>(nullable: false),
                    JabatanId = table.Column<int>(nullable: false),
                    Pada = table.Column<DateTime>(nullable: false),
                    Alasan = table.Column<string>(maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiwayatNilai", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiwayatNilai_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RiwayatNilai_JawabanPenilaian_JawabanId",
                        column: x => x.JawabanId,
                        principalTable: "JawabanPenilaian",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lampiran",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kode = table.Column<Guid>(nullable: false),
                    PengaduanId = table.Column<long>(nullable: true),
                    KonsepId = table.Column<long>(nullable: true),
                    Untuk = table.Column<int>(nullable: false),
                    JawabanId = table.Column<long>(nullable: true),
                    PemeriksaanId = table.Column<long>(nullable: true),
                    NamaBerkas = table.Column<string>(maxLength: 160, nullable: false),
                    JenisMedia = table.Column<string>(maxLength: 120, nullable: false),
                    Ukuran = table.Column<long>(nullable: false),
                    Sha256 = table.Column<string>(maxLength: 64, nullable: false),
                    DiunggahPada = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lampiran", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lampiran_Jawaban_JawabanId",
                        column: x => x.JawabanId,
                        principalTable: "Jawaban",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Lampiran_Konsep_KonsepId",
                        column: x => x.KonsepId,
                        principalTable: "Konsep",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Lampiran_PemeriksaanLapangan_PemeriksaanId",
                        column: x => x.PemeriksaanId,
                        principalTable: "PemeriksaanLapangan",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Lampiran_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Jeda",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Dari = table.Column<DateOnly>(nullable: false),
                    Sampai = table.Column<DateOnly>(nullable: true),
                    TenggatId = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jeda", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Jeda_Tenggat_TenggatId",
                        column: x => x.TenggatId,
                        principalTable: "Tenggat",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LangkahOtomatis",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PengaduanId = table.Column<long>(nullable: false),
                    TenggatId = table.Column<long>(nullable: false),
                    Jenis = table.Column<int>(nullable: false),
                    DiumumkanPada = table.Column<DateOnly>(nullable: false),
                    RencanaPada = table.Column<DateOnly>(nullable: false),
                    Keadaan = table.Column<int>(nullable: false),
                    BerakhirPada = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LangkahOtomatis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LangkahOtomatis_Pengaduan_PengaduanId",
                        column: x => x.PengaduanId,
                        principalTable: "Pengaduan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LangkahOtomatis_Tenggat_TenggatId",
                        column: x => x.TenggatId,
                        principalTable: "Tenggat",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IsiLampiran",
                columns: table => new
                {
                    LampiranId = table.Column<long>(nullable: false),
                    Byte = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IsiLampiran", x => x.LampiranId);
                    table.ForeignKey(
                        name: "FK_IsiLampiran_Lampiran_LampiranId",
                        column: x => x.LampiranId,
                        principalTable: "Lampiran",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BentrokNilai_JabatanId",
                table: "BentrokNilai",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_BentrokNilai_JawabanId_JabatanId",
                table: "BentrokNilai",
                columns: new[] { "JawabanId", "JabatanId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BerkasMutu_Kode",
                table: "BerkasMutu",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BerkasMutu_Pemilik_PemilikId",
                table: "BerkasMutu",
                columns: new[] { "Pemilik", "PemilikId" });

            migrationBuilder.CreateIndex(
                name: "IX_ButirRingkasan_JabatanId_TenggatId_Jenis_Tingkat_Sejak",
                table: "ButirRingkasan",
                columns: new[] { "JabatanId", "TenggatId", "Jenis", "Tingkat", "Sejak" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ButirRingkasan_PengaduanId",
                table: "ButirRingkasan",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_ButirRingkasan_RingkasanHarianId",
                table: "ButirRingkasan",
                column: "RingkasanHarianId");

            migrationBuilder.CreateIndex(
                name: "IX_ButirRingkasan_TenggatId_Jenis",
                table: "ButirRingkasan",
                columns: new[] { "TenggatId", "Jenis" });

            migrationBuilder.CreateIndex(
                name: "IX_CapaianIndikator_DiisiJabatanId",
                table: "CapaianIndikator",
                column: "DiisiJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_CapaianIndikator_IndikatorId_Tahun",
                table: "CapaianIndikator",
                columns: new[] { "IndikatorId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatatanAudit_JabatanId_Id",
                table: "CatatanAudit",
                columns: new[] { "JabatanId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CatatanAudit_Jenis_Id",
                table: "CatatanAudit",
                columns: new[] { "Jenis", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CatatanAudit_PengaduanId",
                table: "CatatanAudit",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_CatatanAudit_Waktu",
                table: "CatatanAudit",
                column: "Waktu");

            migrationBuilder.CreateIndex(
                name: "IX_CatatanInternal_PengaduanId",
                table: "CatatanInternal",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_CatatanKunci_JabatanId",
                table: "CatatanKunci",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_CatatanKunci_SesiId",
                table: "CatatanKunci",
                column: "SesiId");

            migrationBuilder.CreateIndex(
                name: "IX_CatatanMutu_Jenis_Tanggal",
                table: "CatatanMutu",
                columns: new[] { "Jenis", "Tanggal" });

            migrationBuilder.CreateIndex(
                name: "IX_CatatanMutu_PasanganId",
                table: "CatatanMutu",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_DokumenMutu_Jenis_KodePeriode",
                table: "DokumenMutu",
                columns: new[] { "Jenis", "KodePeriode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HariLibur_Tanggal_Jenis",
                table: "HariLibur",
                columns: new[] { "Tanggal", "Jenis" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndikatorRencana_RencanaId_Kelompok_Nomor",
                table: "IndikatorRencana",
                columns: new[] { "RencanaId", "Kelompok", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Intervensi_Kode",
                table: "Intervensi",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Intervensi_PengaduanId",
                table: "Intervensi",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_Jabatan_Kode",
                table: "Jabatan",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jabatan_PasanganId",
                table: "Jabatan",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_Jabatan_UnitId",
                table: "Jabatan",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Jawaban_PengaduanId",
                table: "Jawaban",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_JawabanPenilaian_BuktiJabatanId",
                table: "JawabanPenilaian",
                column: "BuktiJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_JawabanPenilaian_NilaiJabatanId",
                table: "JawabanPenilaian",
                column: "NilaiJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_JawabanPenilaian_SesiId_Nomor",
                table: "JawabanPenilaian",
                columns: new[] { "SesiId", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jeda_TenggatId",
                table: "Jeda",
                column: "TenggatId");

            migrationBuilder.CreateIndex(
                name: "IX_KasusDianonimkan_PelaksanaanRetensiId",
                table: "KasusDianonimkan",
                column: "PelaksanaanRetensiId");

            migrationBuilder.CreateIndex(
                name: "IX_Kategori_Nama",
                table: "Kategori",
                column: "Nama",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kategori_PasanganLazimId",
                table: "Kategori",
                column: "PasanganLazimId");

            migrationBuilder.CreateIndex(
                name: "IX_Kebijakan_Kode_Versi",
                table: "Kebijakan",
                columns: new[] { "Kode", "Versi" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KegiatanRencana_ProgramId",
                table: "KegiatanRencana",
                column: "ProgramId");

            migrationBuilder.CreateIndex(
                name: "IX_KegiatanRencana_RencanaId_Kode",
                table: "KegiatanRencana",
                columns: new[] { "RencanaId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kepuasan_DicatatPada",
                table: "Kepuasan",
                column: "DicatatPada");

            migrationBuilder.CreateIndex(
                name: "IX_Kepuasan_PengaduanId",
                table: "Kepuasan",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_KomponenStandar_VersiStandarId_Nomor",
                table: "KomponenStandar",
                columns: new[] { "VersiStandarId", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Konsep_JabatanId_Kunci",
                table: "Konsep",
                columns: new[] { "JabatanId", "Kunci" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KosakataCari_Akar_Jumlah",
                table: "KosakataCari",
                columns: new[] { "Akar", "Jumlah" });

            migrationBuilder.CreateIndex(
                name: "IX_KosakataCari_Mirip",
                table: "KosakataCari",
                columns: new[] { "Awal", "Panjang", "Kata", "Akar", "Jumlah" });

            migrationBuilder.CreateIndex(
                name: "IX_KuesionerSurvei_JabatanId",
                table: "KuesionerSurvei",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_KuesionerSurvei_Kunci",
                table: "KuesionerSurvei",
                column: "Kunci",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KuesionerSurvei_PasanganId",
                table: "KuesionerSurvei",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_KuesionerSurvei_PeriodeSurveiId_PasanganId",
                table: "KuesionerSurvei",
                columns: new[] { "PeriodeSurveiId", "PasanganId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lampiran_JawabanId",
                table: "Lampiran",
                column: "JawabanId");

            migrationBuilder.CreateIndex(
                name: "IX_Lampiran_Kode",
                table: "Lampiran",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lampiran_KonsepId",
                table: "Lampiran",
                column: "KonsepId");

            migrationBuilder.CreateIndex(
                name: "IX_Lampiran_PemeriksaanId",
                table: "Lampiran",
                column: "PemeriksaanId");

            migrationBuilder.CreateIndex(
                name: "IX_Lampiran_PengaduanId",
                table: "Lampiran",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_LampiranTersimpan_SuratKeputusanId_Saat",
                table: "LampiranTersimpan",
                columns: new[] { "SuratKeputusanId", "Saat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LangkahOtomatis_Keadaan_RencanaPada",
                table: "LangkahOtomatis",
                columns: new[] { "Keadaan", "RencanaPada" });

            migrationBuilder.CreateIndex(
                name: "IX_LangkahOtomatis_PengaduanId",
                table: "LangkahOtomatis",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_LangkahOtomatis_TenggatId_Jenis",
                table: "LangkahOtomatis",
                columns: new[] { "TenggatId", "Jenis" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LaporanUnit_KodePeriode_PasanganId",
                table: "LaporanUnit",
                columns: new[] { "KodePeriode", "PasanganId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LaporanUnit_PasanganId",
                table: "LaporanUnit",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_Orang_Nip",
                table: "Orang",
                column: "Nip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orang_Penerbit_Subjek",
                table: "Orang",
                columns: new[] { "Penerbit", "Subjek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orang_Surel",
                table: "Orang",
                column: "Surel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PandanganTersimpan_JabatanId_Nama",
                table: "PandanganTersimpan",
                columns: new[] { "JabatanId", "Nama" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pasangan_Kode",
                table: "Pasangan",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pasangan_UnitId",
                table: "Pasangan",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_PelaksanaanRetensi_PengusulJabatanId",
                table: "PelaksanaanRetensi",
                column: "PengusulJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_PelatihanPetugas_JabatanId",
                table: "PelatihanPetugas",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_PelatihanPetugas_KegiatanKunci",
                table: "PelatihanPetugas",
                column: "KegiatanKunci");

            migrationBuilder.CreateIndex(
                name: "IX_PelatihanPetugas_Tanggal",
                table: "PelatihanPetugas",
                column: "Tanggal");

            migrationBuilder.CreateIndex(
                name: "IX_PembukaanIdentitas_Menunggu",
                table: "PembukaanIdentitas",
                column: "Keadaan",
                filter: "\"Keadaan\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_PembukaanIdentitas_PemintaPenugasanId",
                table: "PembukaanIdentitas",
                column: "PemintaPenugasanId");

            migrationBuilder.CreateIndex(
                name: "IX_PembukaanIdentitas_PengaduanId_PemintaJabatanId",
                table: "PembukaanIdentitas",
                columns: new[] { "PengaduanId", "PemintaJabatanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PemeriksaanLapangan_Kode",
                table: "PemeriksaanLapangan",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PemeriksaanLapangan_PengaduanId",
                table: "PemeriksaanLapangan",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_Antrean",
                table: "Pengaduan",
                columns: new[] { "BatasTerdekat", "Id", "Langkah", "PeringatanTerdekat", "Apip" },
                filter: "\"Langkah\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_AntreanLangkah",
                table: "Pengaduan",
                columns: new[] { "Langkah", "BatasTerdekat", "Id", "PeringatanTerdekat", "Apip" },
                filter: "\"Langkah\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_AntreanPasangan",
                table: "Pengaduan",
                columns: new[] { "PasanganId", "BatasTerdekat", "Id", "Langkah", "PeringatanTerdekat", "Klasifikasi", "IntervensiTerakhir", "Apip" },
                filter: "\"Langkah\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_AntreanPencatat",
                table: "Pengaduan",
                columns: new[] { "PencatatPasanganId", "BatasTerdekat", "Id", "Langkah", "PeringatanTerdekat", "Apip" },
                filter: "\"PasanganId\" IS NULL AND \"PencatatPasanganId\" IS NOT NULL AND \"Langkah\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_Apip",
                table: "Pengaduan",
                columns: new[] { "BatasTerdekat", "Id", "Langkah" },
                filter: "\"Apip\"");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_BelumDiinput",
                table: "Pengaduan",
                columns: new[] { "BatasTerdekat", "Id", "Apip" },
                filter: "\"JawabanBelumDiinput\"");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_BelumDiinputPasangan",
                table: "Pengaduan",
                columns: new[] { "PasanganId", "BatasTerdekat", "Id", "Apip" },
                filter: "\"JawabanBelumDiinput\"");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_Diterima",
                table: "Pengaduan",
                columns: new[] { "DiterimaPada", "Id", "Apip", "PasanganId", "PencatatPasanganId", "Status", "Klasifikasi", "Kanal", "KategoriId", "Kecamatan", "HasilAkhir", "HariTanggapan", "ResponsAwalPada" });

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_Eskalasi",
                table: "Pengaduan",
                columns: new[] { "TingkatEskalasi", "BatasTerdekat", "NaikPada", "Langkah", "Apip" },
                filter: "\"TingkatEskalasi\" > 0 AND \"Langkah\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_Induk",
                table: "Pengaduan",
                column: "IndukId",
                filter: "\"IndukId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_KategoriId",
                table: "Pengaduan",
                column: "KategoriId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_KebijakanId",
                table: "Pengaduan",
                column: "KebijakanId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_Nomor",
                table: "Pengaduan",
                column: "Nomor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_NomorLama",
                table: "Pengaduan",
                column: "NomorLama",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_NomorSp4n",
                table: "Pengaduan",
                column: "NomorSp4n",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PasanganId_DiubahPada",
                table: "Pengaduan",
                columns: new[] { "PasanganId", "DiubahPada" });

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PasanganId_Status",
                table: "Pengaduan",
                columns: new[] { "PasanganId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PencatatJabatanId",
                table: "Pengaduan",
                column: "PencatatJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PerluInputSp4n",
                table: "Pengaduan",
                columns: new[] { "BatasTerdekat", "Id", "Apip" },
                filter: "\"PerluInputSp4n\"");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PerluInputSp4nPasangan",
                table: "Pengaduan",
                columns: new[] { "PasanganId", "BatasTerdekat", "Id", "Apip" },
                filter: "\"PerluInputSp4n\"");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PerluInputSp4nPencatat",
                table: "Pengaduan",
                columns: new[] { "PencatatPasanganId", "BatasTerdekat", "Id", "Apip" },
                filter: "\"PasanganId\" IS NULL AND \"PencatatPasanganId\" IS NOT NULL AND \"PerluInputSp4n\"");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PerluKeputusan",
                table: "Pengaduan",
                columns: new[] { "BatasTerdekat", "Id", "PeringatanTerdekat", "Apip" },
                filter: "\"JumlahKembali\" >= 2 AND \"Langkah\" = 4");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_PerluTinjauan",
                table: "Pengaduan",
                column: "DiubahPada",
                filter: "\"PerluTinjauan\"");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_TerlaporJabatanId",
                table: "Pengaduan",
                column: "TerlaporJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_TerlaporUnitId",
                table: "Pengaduan",
                column: "TerlaporUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Pengaduan_UsulPasanganId",
                table: "Pengaduan",
                column: "UsulPasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_Penggabungan_AnakBerlaku",
                table: "Penggabungan",
                column: "AnakId",
                unique: true,
                filter: "\"DibatalkanPada\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Penggabungan_IndukId",
                table: "Penggabungan",
                column: "IndukId");

            migrationBuilder.CreateIndex(
                name: "IX_PenggantiPenangan_JabatanId",
                table: "PenggantiPenangan",
                column: "JabatanId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PenggantiPenangan_PasanganId",
                table: "PenggantiPenangan",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_PenggantiPenangan_UnitId",
                table: "PenggantiPenangan",
                column: "UnitId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_JabatanId",
                table: "Penugasan",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_OrangId",
                table: "Penugasan",
                column: "OrangId");

            migrationBuilder.CreateIndex(
                name: "IX_Penugasan_SuratKeputusanId",
                table: "Penugasan",
                column: "SuratKeputusanId");

            migrationBuilder.CreateIndex(
                name: "IX_PenyusunPublikasi_JabatanId",
                table: "PenyusunPublikasi",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_PeriksaHarian_JabatanId_Tanggal",
                table: "PeriksaHarian",
                columns: new[] { "JabatanId", "Tanggal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeriodeSurvei_Nama",
                table: "PeriodeSurvei",
                column: "Nama",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Peristiwa_Kunci",
                table: "Peristiwa",
                column: "Kunci",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Peristiwa_PengaduanId",
                table: "Peristiwa",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_PermintaanBantuan_PengaduanId",
                table: "PermintaanBantuan",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_PermintaanBantuan_Terbuka",
                table: "PermintaanBantuan",
                columns: new[] { "Jenis", "PengaduanId" },
                filter: "\"DijawabPada\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersetujuanKodeEtik_JabatanId_NamaOrang_VersiTeks",
                table: "PersetujuanKodeEtik",
                columns: new[] { "JabatanId", "NamaOrang", "VersiTeks" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PesertaPenilaian_SesiId",
                table: "PesertaPenilaian",
                column: "SesiId");

            migrationBuilder.CreateIndex(
                name: "IX_PesertaRapat_JabatanId",
                table: "PesertaRapat",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKasus_Jabatan",
                table: "PihakKasus",
                columns: new[] { "JabatanId", "Aktif", "PengaduanId", "IsiSampai" },
                filter: "\"JabatanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKasus_Pasangan",
                table: "PihakKasus",
                columns: new[] { "PasanganId", "Aktif", "PengaduanId" },
                filter: "\"PasanganId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKasus_PengaduanId",
                table: "PihakKasus",
                column: "PengaduanId");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKasus_TugasJabatan",
                table: "PihakKasus",
                columns: new[] { "JabatanId", "Sebagai", "PengaduanId", "Batas" },
                filter: "\"Aktif\" AND \"SelesaiPada\" IS NULL AND \"JabatanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKasus_TugasPasangan",
                table: "PihakKasus",
                columns: new[] { "PasanganId", "Sebagai", "PengaduanId", "Batas" },
                filter: "\"Aktif\" AND \"SelesaiPada\" IS NULL AND \"PasanganId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKegiatan_JabatanId",
                table: "PihakKegiatan",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKegiatan_KegiatanId",
                table: "PihakKegiatan",
                column: "KegiatanId");

            migrationBuilder.CreateIndex(
                name: "IX_PihakKegiatan_PasanganId",
                table: "PihakKegiatan",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_PrioritasPenilaian_SesiId_Aspek",
                table: "PrioritasPenilaian",
                columns: new[] { "SesiId", "Aspek" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgramRencana_RencanaId_Kode",
                table: "ProgramRencana",
                columns: new[] { "RencanaId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publikasi_PemutusJabatanId",
                table: "Publikasi",
                column: "PemutusJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_Rapat_JabatanId",
                table: "Rapat",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_Rapat_Mulai",
                table: "Rapat",
                column: "Mulai");

            migrationBuilder.CreateIndex(
                name: "IX_RencanaAksi_Rangkaian_NomorVersi",
                table: "RencanaAksi",
                columns: new[] { "Rangkaian", "NomorVersi" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RingkasanHarian_JabatanId_Tanggal",
                table: "RingkasanHarian",
                columns: new[] { "JabatanId", "Tanggal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RiwayatNilai_JabatanId",
                table: "RiwayatNilai",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_RiwayatNilai_JawabanId_VersiNilai",
                table: "RiwayatNilai",
                columns: new[] { "JawabanId", "VersiNilai" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SasaranRencana_KategoriId",
                table: "SasaranRencana",
                column: "KategoriId");

            migrationBuilder.CreateIndex(
                name: "IX_SasaranRencana_RencanaId",
                table: "SasaranRencana",
                column: "RencanaId");

            migrationBuilder.CreateIndex(
                name: "IX_SasaranRencana_UnitId",
                table: "SasaranRencana",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Sesi_DiakhiriPada",
                table: "Sesi",
                column: "DiakhiriPada");

            migrationBuilder.CreateIndex(
                name: "IX_Sesi_OrangId",
                table: "Sesi",
                column: "OrangId");

            migrationBuilder.CreateIndex(
                name: "IX_Sesi_PenugasanId",
                table: "Sesi",
                column: "PenugasanId");

            migrationBuilder.CreateIndex(
                name: "IX_SesiPenilaian_DibuatJabatanId",
                table: "SesiPenilaian",
                column: "DibuatJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_SesiPenilaian_Tahun",
                table: "SesiPenilaian",
                column: "Tahun",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SidikPelapor_Sidik",
                table: "SidikPelapor",
                column: "Sidik");

            migrationBuilder.CreateIndex(
                name: "IX_SuratKeputusan_MulaiBerlaku",
                table: "SuratKeputusan",
                column: "MulaiBerlaku",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SuratKeputusan_Nomor",
                table: "SuratKeputusan",
                column: "Nomor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TargetSasaran_SasaranId_Tahun",
                table: "TargetSasaran",
                columns: new[] { "SasaranId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TemplatJawaban_PasanganId",
                table: "TemplatJawaban",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_TemuanEvaluasi_DokumenMutuId",
                table: "TemuanEvaluasi",
                column: "DokumenMutuId");

            migrationBuilder.CreateIndex(
                name: "IX_TemuanEvaluasi_TugasMutuId",
                table: "TemuanEvaluasi",
                column: "TugasMutuId");

            migrationBuilder.CreateIndex(
                name: "IX_Tenggat_Berjalan",
                table: "Tenggat",
                columns: new[] { "Jenis", "Batas" },
                filter: "\"Akhir\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Tenggat_Kasus",
                table: "Tenggat",
                columns: new[] { "PengaduanId", "Jenis", "Akhir", "Batas", "BerakhirPada", "DijedaSejak" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenggat_KebijakanId",
                table: "Tenggat",
                column: "KebijakanId");

            migrationBuilder.CreateIndex(
                name: "IX_Tenggat_Sementara",
                table: "Tenggat",
                column: "Id",
                filter: "\"Akhir\" = 0 AND \"Sementara\"");

            migrationBuilder.CreateIndex(
                name: "IX_Tenggat_Terpenuhi",
                table: "Tenggat",
                columns: new[] { "BerakhirPada", "PengaduanId", "Batas" },
                filter: "\"Jenis\" = 3 AND \"Akhir\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_TriwulanKegiatan_DiisiJabatanId",
                table: "TriwulanKegiatan",
                column: "DiisiJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_TriwulanKegiatan_KegiatanId_Tahun_Ke",
                table: "TriwulanKegiatan",
                columns: new[] { "KegiatanId", "Tahun", "Ke" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TugasMutu_JabatanId",
                table: "TugasMutu",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_TugasMutu_PasanganId",
                table: "TugasMutu",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_TugasMutu_Status_JatuhTempo",
                table: "TugasMutu",
                columns: new[] { "Status", "JatuhTempo" });

            migrationBuilder.CreateIndex(
                name: "IX_TugasMutu_Sumber_SumberId",
                table: "TugasMutu",
                columns: new[] { "Sumber", "SumberId" });

            migrationBuilder.CreateIndex(
                name: "IX_UsulanAnggaran_DiputusJabatanId",
                table: "UsulanAnggaran",
                column: "DiputusJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_UsulanAnggaran_DiusulkanJabatanId",
                table: "UsulanAnggaran",
                column: "DiusulkanJabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_UsulanAnggaran_KegiatanKunci",
                table: "UsulanAnggaran",
                column: "KegiatanKunci");

            migrationBuilder.CreateIndex(
                name: "IX_UsulanAnggaran_PasanganId",
                table: "UsulanAnggaran",
                column: "PasanganId");

            migrationBuilder.CreateIndex(
                name: "IX_UsulanAnggaran_Status",
                table: "UsulanAnggaran",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_UsulanProgram_SesiId",
                table: "UsulanProgram",
                column: "SesiId");

            migrationBuilder.CreateIndex(
                name: "IX_VersiStandar_Nomor",
                table: "VersiStandar",
                column: "Nomor",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Akun");

            migrationBuilder.DropTable(
                name: "BentrokNilai");

            migrationBuilder.DropTable(
                name: "ButirRingkasan");

            migrationBuilder.DropTable(
                name: "CapaianIndikator");

            migrationBuilder.DropTable(
                name: "CatatanAudit");

            migrationBuilder.DropTable(
                name: "CatatanInternal");

            migrationBuilder.DropTable(
                name: "CatatanKunci");

            migrationBuilder.DropTable(
                name: "CatatanMutu");

            migrationBuilder.DropTable(
                name: "DeretNomor");

            migrationBuilder.DropTable(
                name: "HariLibur");

            migrationBuilder.DropTable(
                name: "HariRingkasan");

            migrationBuilder.DropTable(
                name: "IdentitasPelapor");

            migrationBuilder.DropTable(
                name: "Intervensi");

            migrationBuilder.DropTable(
                name: "IsiBerkasMutu");

            migrationBuilder.DropTable(
                name: "IsiLampiran");

            migrationBuilder.DropTable(
                name: "IsiPublikasi");

            migrationBuilder.DropTable(
                name: "JadwalPemantauan");

            migrationBuilder.DropTable(
                name: "Jeda");

            migrationBuilder.DropTable(
                name: "KasusDianonimkan");

            migrationBuilder.DropTable(
                name: "Kepuasan");

            migrationBuilder.DropTable(
                name: "KodeAwal");

            migrationBuilder.DropTable(
                name: "KomponenStandar");

            migrationBuilder.DropTable(
                name: "KosakataCari");

            migrationBuilder.DropTable(
                name: "KuesionerSurvei");

            migrationBuilder.DropTable(
                name: "LamaRetensi");

            migrationBuilder.DropTable(
                name: "LampiranTersimpan");

            migrationBuilder.DropTable(
                name: "LangkahOtomatis");

            migrationBuilder.DropTable(
                name: "LaporanUnit");

            migrationBuilder.DropTable(
                name: "LembarVerifikasi");

            migrationBuilder.DropTable(
                name: "PandanganTersimpan");

            migrationBuilder.DropTable(
                name: "PelatihanPetugas");

            migrationBuilder.DropTable(
                name: "PembukaanIdentitas");

            migrationBuilder.DropTable(
                name: "PengaturanWaktu");

            migrationBuilder.DropTable(
                name: "Penggabungan");

            migrationBuilder.DropTable(
                name: "PenggantiPenangan");

            migrationBuilder.DropTable(
                name: "PenyusunPublikasi");

            migrationBuilder.DropTable(
                name: "PeriksaHarian");

            migrationBuilder.DropTable(
                name: "Peristiwa");

            migrationBuilder.DropTable(
                name: "PermintaanBantuan");

            migrationBuilder.DropTable(
                name: "PersetujuanKodeEtik");

            migrationBuilder.DropTable(
                name: "PerubahanWaktu");

            migrationBuilder.DropTable(
                name: "PesertaPenilaian");

            migrationBuilder.DropTable(
                name: "PesertaRapat");

            migrationBuilder.DropTable(
                name: "PihakKasus");

            migrationBuilder.DropTable(
                name: "PihakKegiatan");

            migrationBuilder.DropTable(
                name: "PrioritasPenilaian");

            migrationBuilder.DropTable(
                name: "RiwayatNilai");

            migrationBuilder.DropTable(
                name: "Sesi");

            migrationBuilder.DropTable(
                name: "Sewa");

            migrationBuilder.DropTable(
                name: "SidikPelapor");

            migrationBuilder.DropTable(
                name: "TahanHapus");

            migrationBuilder.DropTable(
                name: "TahunKalender");

            migrationBuilder.DropTable(
                name: "TargetSasaran");

            migrationBuilder.DropTable(
                name: "TeksCari");

            migrationBuilder.DropTable(
                name: "TemplatJawaban");

            migrationBuilder.DropTable(
                name: "TemuanEvaluasi");

            migrationBuilder.DropTable(
                name: "TriwulanKegiatan");

            migrationBuilder.DropTable(
                name: "TugasKedudukan");

            migrationBuilder.DropTable(
                name: "UjungAudit");

            migrationBuilder.DropTable(
                name: "UsulanAnggaran");

            migrationBuilder.DropTable(
                name: "UsulanProgram");

            migrationBuilder.DropTable(
                name: "RingkasanHarian");

            migrationBuilder.DropTable(
                name: "IndikatorRencana");

            migrationBuilder.DropTable(
                name: "BerkasMutu");

            migrationBuilder.DropTable(
                name: "Lampiran");

            migrationBuilder.DropTable(
                name: "PelaksanaanRetensi");

            migrationBuilder.DropTable(
                name: "VersiStandar");

            migrationBuilder.DropTable(
                name: "PeriodeSurvei");

            migrationBuilder.DropTable(
                name: "Tenggat");

            migrationBuilder.DropTable(
                name: "Publikasi");

            migrationBuilder.DropTable(
                name: "Rapat");

            migrationBuilder.DropTable(
                name: "JawabanPenilaian");

            migrationBuilder.DropTable(
                name: "Penugasan");

            migrationBuilder.DropTable(
                name: "SasaranRencana");

            migrationBuilder.DropTable(
                name: "DokumenMutu");

            migrationBuilder.DropTable(
                name: "TugasMutu");

            migrationBuilder.DropTable(
                name: "KegiatanRencana");

            migrationBuilder.DropTable(
                name: "Jawaban");

            migrationBuilder.DropTable(
                name: "Konsep");

            migrationBuilder.DropTable(
                name: "PemeriksaanLapangan");

            migrationBuilder.DropTable(
                name: "SesiPenilaian");

            migrationBuilder.DropTable(
                name: "Orang");

            migrationBuilder.DropTable(
                name: "SuratKeputusan");

            migrationBuilder.DropTable(
                name: "ProgramRencana");

            migrationBuilder.DropTable(
                name: "Pengaduan");

            migrationBuilder.DropTable(
                name: "RencanaAksi");

            migrationBuilder.DropTable(
                name: "Jabatan");

            migrationBuilder.DropTable(
                name: "Kategori");

            migrationBuilder.DropTable(
                name: "Kebijakan");

            migrationBuilder.DropTable(
                name: "Pasangan");

            migrationBuilder.DropTable(
                name: "UnitKerja");
        }
    }
}
